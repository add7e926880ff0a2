package io.github.offprint.parsers.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** What the manifest of the crafted files says of those that are listings; queries and texts to write are tried elsewhere. */
final class Manifest {
    private Manifest() {}

    /**
     * One file.
     *
     * @param file its path below the folder of the manifest
     * @param expect what must come of reading it
     */
    record Item(String file, JsonNode expect) {
        String folder() {
            return file.substring(0, file.indexOf('/'));
        }
    }

    static ImmutableList<Item> items(Path folder) throws IOException {
        JsonNode manifest =
                new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
        return StreamSupport.stream(manifest.get("items").spliterator(), false)
                .map(item -> new Item(item.get("file").textValue(), item.get("expect")))
                .filter(item -> !item.folder().equals("query") && !item.folder().equals("export"))
                .collect(ImmutableList.toImmutableList());
    }
}
