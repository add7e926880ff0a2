package io.github.offprint.query.sql;

import static io.github.offprint.query.Fields.AUTHORS;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.jqwik.PaperArbitraries;
import io.github.offprint.fixtures.jqwik.QueryArbitraries;
import io.github.offprint.model.Paper;
import io.github.offprint.query.DecimalField;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Fields;
import io.github.offprint.query.Query;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SqlConditionTest {
    private static final FieldSet FIELDS = FieldSet.standard()
            .with(Fields.decimal(
                    "score", paper -> OptionalDouble.of(paper.title().length() / 4.0)));

    @Property(tries = 60)
    void givesTheAnswersOfTheScan(@ForAll("asked") QueryArbitraries.Asked asked) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
            load(database, asked.papers());
            for (Query query : asked.queries()) {
                requireSameAnswer(database, asked.papers(), query);
                requireSameAnswer(database, asked.papers(), Query.not(query));
            }
        }
    }

    private static void requireSameAnswer(Connection database, List<Paper> papers, Query query) throws SQLException {
        SqlCondition condition;
        try {
            condition = SqlCondition.of(query, SqlDialect.ANSI, FIELDS);
        } catch (SqlRefusalException refusal) {
            assertThat(query.toString()).contains(refusal.part());
            return;
        }
        List<Long> scanned = IntStream.range(0, papers.size())
                .filter(place -> query.test(papers.get(place)))
                .mapToObj(Long::valueOf)
                .toList();
        assertThat(select(database, condition)).as(query.toString()).isEqualTo(scanned);
    }

    private static void load(Connection database, List<Paper> papers) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (SqlTable table : SqlTable.values()) {
                statement.execute(table.create());
            }
        }
        for (int place = 0; place < papers.size(); place++) {
            for (SqlRow row : SqlRows.of(place, papers.get(place), FIELDS)) {
                try (PreparedStatement insert = database.prepareStatement(row.insert())) {
                    set(insert, row.values());
                    insert.execute();
                }
            }
        }
    }

    private static void set(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static List<Long> select(Connection database, SqlCondition condition) throws SQLException {
        String sql = "SELECT p.paper FROM offprint_papers p WHERE " + condition.text() + " ORDER BY p.paper";
        List<Long> found = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            set(statement, condition.parameters());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
        }
        return found;
    }

    @Provide
    Arbitrary<QueryArbitraries.Asked> asked() {
        return QueryArbitraries.asked(
                PaperArbitraries.papers().list().ofMinSize(1).ofMaxSize(6), 6);
    }

    @Test
    void namesThePartThatItRefuses() {
        assertThatExceptionOfType(SqlRefusalException.class)
                .isThrownBy(() -> SqlCondition.of(YEAR.is(2020).and(TITLE.regex("a+")), SqlDialect.ANSI))
                .withMessage("SQL cannot answer as the query does: regex \"a+\"");
        assertThatExceptionOfType(SqlRefusalException.class)
                .isThrownBy(() -> SqlCondition.of(AUTHORS.named("Song"), SqlDialect.SPARK))
                .withMessageContaining("(named \"Song\")");
    }

    @Test
    void putsNoTextOfTheQueryIntoTheSql() {
        Query query = TITLE.contains("'; DROP TABLE offprint_papers; --");
        SqlCondition ansi = SqlCondition.of(query, SqlDialect.ANSI);
        assertThat(ansi.text()).doesNotContain("'", "DROP", "title").contains("POSITION(? IN t.text_folded) > 0");
        assertThat(ansi.parameters()).contains("title", "'; drop table offprint_papers; --");
        assertThat(SqlCondition.of(query, SqlDialect.SPARK).text()).contains("LOCATE(?, t.text_folded) > 0");
    }

    @Test
    void comparesFractions() throws SQLException {
        List<Paper> papers = ImmutableList.of(
                Paper.titled("abc").build(), Paper.titled("abcdef").build());
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
            load(database, papers);
            requireSameAnswer(database, papers, ((DecimalField) FIELDS.get("score")).above(0.75));
        }
    }
}
