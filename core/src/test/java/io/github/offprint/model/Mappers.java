package io.github.offprint.model;

import java.io.UncheckedIOException;

/** A host's own mappers, plain as they come: nothing registered, nothing set. */
enum Mappers {
    JACKSON_2 {
        private final com.fasterxml.jackson.databind.ObjectMapper mapper =
                new com.fasterxml.jackson.databind.ObjectMapper();

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return mapper.readValue(json, type);
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    JACKSON_3 {
        private final tools.jackson.databind.json.JsonMapper mapper = new tools.jackson.databind.json.JsonMapper();

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }
    };

    abstract String write(Object value);

    abstract <T> T read(String json, Class<T> type);
}
