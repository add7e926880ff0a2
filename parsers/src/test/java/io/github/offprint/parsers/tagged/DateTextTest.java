package io.github.offprint.parsers.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource({
        "2016, 2016",
        "2016/10/19, 2016-10-19",
        "2016//, 2016",
        "2009///, 2009",
        "1948/07//, 1948-07",
        "2015/october, 2015-10",
        "2016-10-19, 2016-10-19",
        "2016-10, 2016-10",
        "20161019, 2016-10-19",
        "2013 06 10, 2013-06-10",
        "2016 Jan 15, 2016-01-15",
        "2016 Jan, 2016-01",
        "19 Oct 2016, 2016-10-19",
        "'October 19, 2016', 2016-10-19",
        "Sept. 2019, 2019-09",
        "04 2006, 2006-04",
        "JUN 14, --06-14",
        "/11/06/, --11-06",
        "2020/02/29, 2020-02-29",
        "2016/1/5, 2016-01-05",
    })
    void isReadWhole(String text, String date) {
        assertThat(DateText.of(text).date()).hasToString("Optional[" + date + "]");
        assertThat(DateText.of(text).whole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2016/10/19/Epub, 2016-10-19",
        "2019 Spring, 2019",
        "2000 Nov-Dec, 2000",
        "Mar.-Apr. 2015, 2015",
        "24-27 Sept. 2019, 2019-09",
        "2016 Jan 15-21, 2016-01",
        "1998 Dec-1999 Jan, 1998",
        "c2016, 2016",
        "[2016], 2016",
        "07/15/2005, 2005",
        "2016-10-19T12:00:00Z, 2016-10-19",
    })
    void isReadAsFarAsItIsOneDate(String text, String date) {
        assertThat(DateText.of(text).date()).hasToString("Optional[" + date + "]");
        assertThat(DateText.of(text).whole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020/02/30", "2016/13/01", "31 Apr 2016", "20169999", "15 2006"})
    void isImpossible(String text) {
        assertThat(DateText.of(text)).extracting(DateText::impossible).isEqualTo(true);
        assertThat(DateText.of(text).date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"//", "n.d.", "in press", "0000", "12", "٢٠١٦", "/2016/10", "May", "''", "9999999999"})
    void isNoDate(String text) {
        assertThat(DateText.of(text)).isEqualTo(DateText.of("none"));
    }

    @Property(tries = 500)
    void neverThrowsAndNeverInventsAYear(
            @ForAll @StringLength(max = 24) @CharRange(from = '0', to = '9') @Chars({'/', '-', ' ', '.', 'J', 'u', 'n'})
                    String text) {
        DateText.of(text)
                .date()
                .ifPresent(date -> assertThat(text)
                        .contains(date.year().isPresent() ? date.toString().substring(0, 4) : "/"));
    }
}
