package io.github.offprint.source;

/**
 * How much of anything one reading takes, so that no input can exhaust the host. Immutable. A limit on one record drops
 * that record with a problem; a limit on the whole input ends the reading with a {@code ReadException} that names it.
 *
 * <p>The defaults are an order of magnitude above anything in real listings (the longest line seen has 2,348 characters)
 * and in the range of what comparable libraries set (Jackson's {@code StreamReadConstraints}, POI's {@code ZipSecureFile}).
 *
 * @param lineLength the most characters in one line
 * @param recordLength the most characters in one record
 * @param titleLength the most characters in a title
 * @param nameLength the most characters in the name of an author
 * @param valueLength the most characters in any other value, an abstract among them
 * @param authors the most authors of one paper
 * @param fields the most fields of one record
 * @param nesting the most levels of nesting in JSON and XML
 * @param records the most papers that a collecting read returns; a stream is not limited by it
 * @param inputSize the most bytes of one input after decompression
 * @param documentLength the most characters of a document that has to be held as a tree, such as HTML
 * @param compressionRatio the most bytes that one compressed byte may become, once a mebibyte has come out
 * @param archiveEntries the most entries of one archive
 * @param problems the most problems kept; the rest is counted only
 */
public record Limits(
        int lineLength,
        int recordLength,
        int titleLength,
        int nameLength,
        int valueLength,
        int authors,
        int fields,
        int nesting,
        long records,
        long inputSize,
        int documentLength,
        int compressionRatio,
        int archiveEntries,
        int problems) {
    private static final Limits SAFE = new Limits(
            1 << 20,
            4 << 20,
            10_000,
            1_000,
            1 << 20,
            10_000,
            1_000,
            100,
            1_000_000,
            256L << 20,
            16 << 20,
            100,
            1_000,
            1_000);

    /** Refuses a limit below one; {@code problems} may be zero. */
    public Limits {
        long least = Math.min(
                Math.min(Math.min(lineLength, recordLength), Math.min(titleLength, nameLength)),
                Math.min(
                        Math.min(Math.min(valueLength, authors), Math.min(fields, nesting)),
                        Math.min(
                                Math.min(records, inputSize),
                                Math.min(documentLength, Math.min(compressionRatio, archiveEntries)))));
        if (least < 1 || problems < 0) {
            throw new IllegalArgumentException("a limit below one lets nothing through: " + least);
        }
    }

    /** Limits for inputs that nobody vouches for. The default. */
    public static Limits safe() {
        return SAFE;
    }

    /** Limits for streaming large files of one's own: as {@link #safe()}, but no limit on the totals. */
    public static Limits batch() {
        return SAFE.toBuilder()
                .records(Long.MAX_VALUE)
                .inputSize(Long.MAX_VALUE)
                .build();
    }

    /** A builder that starts from these limits. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects changes to limits. Not thread-safe. */
    public static final class Builder {
        private int lineLength;
        private int recordLength;
        private int titleLength;
        private int nameLength;
        private int valueLength;
        private int authors;
        private int fields;
        private int nesting;
        private long records;
        private long inputSize;
        private int documentLength;
        private int compressionRatio;
        private int archiveEntries;
        private int problems;

        private Builder(Limits from) {
            lineLength = from.lineLength;
            recordLength = from.recordLength;
            titleLength = from.titleLength;
            nameLength = from.nameLength;
            valueLength = from.valueLength;
            authors = from.authors;
            fields = from.fields;
            nesting = from.nesting;
            records = from.records;
            inputSize = from.inputSize;
            documentLength = from.documentLength;
            compressionRatio = from.compressionRatio;
            archiveEntries = from.archiveEntries;
            problems = from.problems;
        }

        /** Sets {@link Limits#lineLength()}. */
        public Builder lineLength(int most) {
            lineLength = most;
            return this;
        }

        /** Sets {@link Limits#recordLength()}. */
        public Builder recordLength(int most) {
            recordLength = most;
            return this;
        }

        /** Sets {@link Limits#titleLength()}. */
        public Builder titleLength(int most) {
            titleLength = most;
            return this;
        }

        /** Sets {@link Limits#nameLength()}. */
        public Builder nameLength(int most) {
            nameLength = most;
            return this;
        }

        /** Sets {@link Limits#valueLength()}. */
        public Builder valueLength(int most) {
            valueLength = most;
            return this;
        }

        /** Sets {@link Limits#authors()}. */
        public Builder authors(int most) {
            authors = most;
            return this;
        }

        /** Sets {@link Limits#fields()}. */
        public Builder fields(int most) {
            fields = most;
            return this;
        }

        /** Sets {@link Limits#nesting()}. */
        public Builder nesting(int most) {
            nesting = most;
            return this;
        }

        /** Sets {@link Limits#records()}. */
        public Builder records(long most) {
            records = most;
            return this;
        }

        /** Sets {@link Limits#inputSize()}. */
        public Builder inputSize(long most) {
            inputSize = most;
            return this;
        }

        /** Sets {@link Limits#documentLength()}. */
        public Builder documentLength(int most) {
            documentLength = most;
            return this;
        }

        /** Sets {@link Limits#compressionRatio()}. */
        public Builder compressionRatio(int most) {
            compressionRatio = most;
            return this;
        }

        /** Sets {@link Limits#archiveEntries()}. */
        public Builder archiveEntries(int most) {
            archiveEntries = most;
            return this;
        }

        /** Sets {@link Limits#problems()}. */
        public Builder problems(int most) {
            problems = most;
            return this;
        }

        /**
         * The limits.
         *
         * @throws IllegalArgumentException when one of them is below one
         */
        public Limits build() {
            return new Limits(
                    lineLength,
                    recordLength,
                    titleLength,
                    nameLength,
                    valueLength,
                    authors,
                    fields,
                    nesting,
                    records,
                    inputSize,
                    documentLength,
                    compressionRatio,
                    archiveEntries,
                    problems);
        }
    }
}
