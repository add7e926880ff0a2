package io.github.offprint.benchmarks.querying;

import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The database H2 in memory, with indexes on all columns but the title, and without remembering answers. */
final class H2Engine implements Engine {
    /** Papers sent at once. */
    private static final int BATCH = 1_000;

    private final List<Paper> papers;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    H2Engine(List<Paper> papers) throws SQLException {
        this.papers = papers;
        this.connection = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET OPTIMIZE_REUSE_RESULTS 0");
            statement.execute("CREATE TABLE paper (position INT PRIMARY KEY, published INT, venue VARCHAR,"
                    + " venue_name VARCHAR, upvotes BIGINT, title VARCHAR)");
            statement.execute("CREATE TABLE author (name VARCHAR, position INT)");
        }
        insertPapers();
        insertAuthors();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE INDEX by_published ON paper (published)");
            statement.execute("CREATE INDEX by_venue ON paper (venue, published)");
            statement.execute("CREATE INDEX by_upvotes ON paper (upvotes)");
            statement.execute("CREATE INDEX by_author ON author (name, position)");
            statement.execute("ANALYZE");
        }
    }

    private void insertPapers() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO paper VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int position = 0; position < papers.size(); position++) {
                Paper paper = papers.get(position);
                insert.setInt(1, position);
                insert.setInt(2, paper.year().orElse(0));
                insert.setString(
                        3, paper.venue().flatMap(venue -> venue.acronym()).orElse(""));
                insert.setString(4, paper.venue().map(venue -> venue.name()).orElse(""));
                insert.setLong(5, paper.metrics().upvotes().orElse(-1));
                insert.setString(6, " " + paper.title().toLowerCase(Locale.ROOT) + " ");
                add(insert, position);
            }
            insert.executeBatch();
        }
    }

    private void insertAuthors() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO author VALUES (?, ?)")) {
            for (int position = 0; position < papers.size(); position++) {
                for (Author author : papers.get(position).authors()) {
                    insert.setString(1, author.name().printed());
                    insert.setInt(2, position);
                    add(insert, position);
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, int position) throws SQLException {
        insert.addBatch();
        if (position % BATCH == 0) {
            insert.executeBatch();
        }
    }

    private static String condition(Question question) {
        return switch (question) {
            case YEARS -> "published BETWEEN " + Wanted.FROM + " AND " + Wanted.TO;
            case VENUE_AND_YEARS -> "venue = '" + Wanted.VENUE_A + "' AND " + condition(Question.YEARS);
            case WORD -> "title LIKE '% " + Wanted.WORD + " %'";
            case SUBSTRING -> "title LIKE '%" + Wanted.SUBSTRING + "%'";
            case PHRASE -> "title LIKE '% " + Wanted.PHRASE + " %'";
            case AUTHOR -> "position IN (SELECT position FROM author WHERE name = '" + Wanted.AUTHOR + "')";
            case AUTHOR_AND_YEARS -> condition(Question.AUTHOR) + " AND " + condition(Question.YEARS);
            case OR_NOT ->
                "venue IN ('" + Wanted.VENUE_A + "', '" + Wanted.VENUE_B + "') AND published >= " + Wanted.RECENT
                        + " AND NOT " + condition(Question.WORD);
            case POPULAR -> "upvotes >= 20";
        };
    }

    private ResultSet ask(String what, Question question, String tail) throws SQLException {
        String sql = "SELECT " + what + " FROM paper WHERE " + condition(question) + tail;
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement.executeQuery();
    }

    @Override
    public int count(Question question) throws SQLException {
        try (ResultSet found = ask("COUNT(*)", question, "")) {
            found.next();
            return found.getInt(1);
        }
    }

    @Override
    public List<Paper> list(Question question) throws SQLException {
        return papers(ask("position", question, ""));
    }

    @Override
    public List<Paper> top(Question question) throws SQLException {
        return papers(ask("position", question, " ORDER BY upvotes DESC LIMIT " + TOP));
    }

    private List<Paper> papers(ResultSet positions) throws SQLException {
        List<Paper> found = new ArrayList<>();
        try (positions) {
            while (positions.next()) {
                found.add(papers.get(positions.getInt(1)));
            }
        }
        return found;
    }

    @Override
    public Map<String, Integer> venues(Question question) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        try (ResultSet found = ask("venue_name, COUNT(*)", question, " GROUP BY venue_name")) {
            while (found.next()) {
                counts.put(found.getString(1), found.getInt(2));
            }
        }
        return counts;
    }

    @Override
    public Map<Integer, Integer> years() throws SQLException {
        Map<Integer, Integer> counts = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT published, COUNT(*) FROM paper GROUP BY published")) {
            while (found.next()) {
                counts.put(found.getInt(1), found.getInt(2));
            }
        }
        return counts;
    }
}
