package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurringTitlesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editorial",
                "Editor's Notes",
                "Guest Editors' Introduction",
                "Message from the Program Chairs",
                "Book Review Column",
                "Preface to the Special Issue",
                "Author Index",
                "Calendar of Events, March 2001",
                "Vorwort",
                "Untitled",
                "Poster Session 2",
                "Conclusions"
            })
    void comeAgainWithEveryIssue(String title) {
        assertThat(Title.of(title).recurring()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guest Editorial: Databases of Moths",
                "An Introduction to Slow Looms",
                "A Review of Slow Looms",
                "Slow Looms",
                "The Special",
                "Message Passing",
                "2001"
            })
    void namePapers(String title) {
        assertThat(Title.of(title).recurring()).isFalse();
    }
}
