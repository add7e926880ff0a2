package io.github.offprint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.Cluster;
import io.github.offprint.ListedPaper;
import io.github.offprint.MatchedPair;
import io.github.offprint.Matching;
import io.github.offprint.match.Claim;
import io.github.offprint.match.Conflict;
import io.github.offprint.match.Reason;
import io.github.offprint.model.PaperField;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The report of a matching as JSON: {@code counts}, {@code clusters} with members, comparisons, origins and conflicts, and the pairs
 * {@code unsure}, {@code related} and {@code keptApart}. Members are numbered from 0 within their cluster, and {@code key} is what a
 * decision names a paper by.
 */
final class JsonReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonGenerator out;

    private JsonReport(JsonGenerator out) {
        this.out = out;
    }

    static String write(Matching matching) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            new JsonReport(generator).matching(matching);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private void matching(Matching matching) throws IOException {
        out.writeStartObject();
        out.writeNumberField("version", 1);
        out.writePOJOField("listings", matching.listings());
        counts(MatchCounts.of(matching));
        out.writeArrayFieldStart("clusters");
        for (Cluster cluster : matching.clusters()) {
            cluster(cluster);
        }
        out.writeEndArray();
        pairs("unsure", matching.unsure());
        pairs("related", matching.related());
        pairs("keptApart", matching.keptApart());
        out.writeEndObject();
    }

    private void counts(MatchCounts counts) throws IOException {
        out.writeObjectFieldStart("counts");
        out.writeNumberField("papers", counts.papers());
        out.writeNumberField("clusters", counts.clusters());
        out.writeObjectFieldStart("clustersOfSize");
        for (Map.Entry<Integer, Long> size : counts.bySize().entrySet()) {
            out.writeNumberField(size.getKey().toString(), size.getValue());
        }
        out.writeEndObject();
        out.writeNumberField("comparisons", counts.comparisons());
        out.writeEndObject();
    }

    private void cluster(Cluster cluster) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("members");
        for (ListedPaper member : cluster.members()) {
            member(member);
        }
        out.writeEndArray();
        out.writePOJOField("paper", cluster.paper());
        if (cluster.size() > 1) {
            pairs("comparisons", cluster.pairs());
            origins(cluster.merged().origins());
            out.writeArrayFieldStart("conflicts");
            for (Conflict conflict : cluster.merged().conflicts()) {
                conflict(conflict);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void member(ListedPaper member) throws IOException {
        out.writeStartObject();
        out.writeStringField("file", member.source());
        out.writeNumberField("position", member.position());
        if (member.span().isPresent()) {
            out.writeNumberField("line", member.span().get().start().line());
            out.writeNumberField("column", member.span().get().start().column());
        }
        out.writeStringField("title", member.paper().title());
        out.writeStringField("key", MatchReport.key(member).value());
        out.writeEndObject();
    }

    private void pairs(String name, List<MatchedPair> pairs) throws IOException {
        out.writeArrayFieldStart(name);
        for (MatchedPair pair : pairs) {
            out.writeStartObject();
            out.writeFieldName("one");
            member(pair.one());
            out.writeFieldName("other");
            member(pair.other());
            out.writeStringField("verdict", pair.comparison().verdict().name().toLowerCase(Locale.ROOT));
            out.writeNumberField("weight", pair.comparison().weight());
            out.writeArrayFieldStart("reasons");
            for (Reason reason : pair.comparison().reasons()) {
                reason(reason);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void reason(Reason reason) throws IOException {
        out.writeStartObject();
        out.writeStringField("evidence", reason.evidence().name());
        out.writeNumberField("weight", reason.evidence().weight());
        out.writeStringField("detail", reason.detail());
        out.writeEndObject();
    }

    private void origins(Map<PaperField, ImmutableIntArray> origins) throws IOException {
        out.writeObjectFieldStart("origins");
        for (Map.Entry<PaperField, ImmutableIntArray> field : origins.entrySet()) {
            out.writeFieldName(field.getKey().key());
            members(field.getValue());
        }
        out.writeEndObject();
    }

    private void members(ImmutableIntArray members) throws IOException {
        int[] numbers = members.toArray();
        out.writeArray(numbers, 0, numbers.length);
    }

    private void conflict(Conflict conflict) throws IOException {
        out.writeStartObject();
        out.writeStringField("field", conflict.field().key());
        out.writeStringField("part", conflict.part());
        out.writeArrayFieldStart("claims");
        for (Claim claim : conflict.claims()) {
            out.writeStartObject();
            out.writeStringField("value", claim.value());
            out.writeFieldName("members");
            members(claim.members());
            out.writeBooleanField("kept", claim.kept());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
