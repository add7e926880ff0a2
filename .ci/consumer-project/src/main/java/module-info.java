/** A host in a module of its own: what it can name is what Offprint exports. */
module io.example.host {
    requires io.github.offprint.parsers;
}
