package io.github.offprint.parsers.problems;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.PaperStream;
import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.fixtures.KnownListings;
import io.github.offprint.fixtures.Packing;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What goes wrong without a file being wrong: with the machine, with an archive, with what the host asks for. */
enum Incident {
    UNREADABLE {
        @Override
        List<Problem> problems() {
            return read(FaultySource.of("page", PAGE)
                    .failingAfter(10, new IOException("unplugged"))
                    .source());
        }
    },
    NOT_CLOSED {
        @Override
        List<Problem> problems() {
            return read(FaultySource.of("page", PAGE)
                    .failingOnClose(new IOException("stuck"))
                    .source());
        }
    },
    CANCELLED {
        @Override
        List<Problem> problems() {
            Thread.currentThread().interrupt();
            try {
                return read(Source.bytes("page", PAGE));
            } finally {
                Thread.interrupted();
            }
        }
    },
    LIMIT_EXCEEDED {
        @Override
        List<Problem> problems() {
            Limits one = Limits.safe().toBuilder().records(1).build();
            try {
                Offprint.reader().limits(one).read(Source.bytes("page", PAGE));
                return List.of();
            } catch (ReadException limit) {
                return List.of(limit.problem());
            }
        }
    },
    OVERSIZED_RECORD {
        @Override
        List<Problem> problems() {
            Limits narrow = Limits.safe().toBuilder().titleLength(10).build();
            return read(Offprint.reader().limits(narrow), Source.bytes("page", PAGE));
        }
    },
    AMBIGUOUS_FORMAT {
        @Override
        List<Problem> problems() {
            return read(
                    Offprint.reader().with(new Claimant("one")).with(new Claimant("other")),
                    Source.text("page", "anything"));
        }
    },
    DAMAGED_ARCHIVE {
        @Override
        List<Problem> problems() {
            byte[] packed = Packing.gzip(PAGE);
            return read(Source.bytes("page.gz", Arrays.copyOf(packed, packed.length - 9)));
        }
    },
    SKIPPED_ENTRY {
        @Override
        List<Problem> problems() {
            return read(archive(ImmutableMap.of("__MACOSX/._page.txt", PAGE, "page.txt", PAGE)));
        }
    },
    UNREADABLE_ENTRY {
        @Override
        List<Problem> problems() {
            return read(archive(ImmutableMap.of("shopping.dat", "Milk.".getBytes(UTF_8), "page.txt", PAGE)));
        }
    },
    NESTED_ARCHIVE {
        @Override
        List<Problem> problems() {
            byte[] inner = Packing.zip(ImmutableMap.of("a.txt", PAGE, "b.txt", PAGE));
            return read(archive(ImmutableMap.of("inner.zip", inner, "page.txt", PAGE)));
        }
    },
    IRREGULAR_ARCHIVE {
        @Override
        List<Problem> problems() {
            return read(archive(ImmutableMap.of("../page.txt", PAGE, "more.txt", PAGE)));
        }
    };

    private static final byte[] PAGE = KnownListings.get("poster-session").bytes();

    /** The problems that come of it. */
    abstract List<Problem> problems();

    /** The incident that brings a code about. */
    static Optional<Incident> of(ProblemCode code) {
        return Arrays.stream(values())
                .filter(incident -> incident.name().equals(code.name()))
                .findFirst();
    }

    private static Source archive(ImmutableMap<String, byte[]> entries) {
        return Source.bytes("pages.zip", Packing.zip(entries));
    }

    private static List<Problem> read(Source source) {
        return read(Offprint.reader(), source);
    }

    /** Those that were reported, and the one that ended the reading. */
    private static List<Problem> read(PaperReader reader, Source source) {
        List<Problem> problems = new ArrayList<>();
        try (PaperStream stream = reader.onProblem(problems::add).stream(source)) {
            stream.papers().forEach(paper -> {});
        } catch (ReadException end) {
            problems.add(end.problem());
        }
        return problems;
    }

    /** A format of a host's that takes everything for its own. */
    private record Claimant(String id) implements PaperFormat {
        @Override
        public String description() {
            return "anything";
        }

        @Override
        public ImmutableSet<String> extensions() {
            return ImmutableSet.of();
        }

        @Override
        public Detection detect(Head head) {
            return Detection.of(0.9, "why not");
        }

        @Override
        public PaperCursor open(ReadContext context) {
            return Optional::empty;
        }
    }
}
