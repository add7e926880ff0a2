package io.github.offprint.parsers.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCharactersTest {
    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertThat(XmlCharacters.allowed("a\u0000\u001b\t\n\r\u007f\uD800x\uFFFE\uD83D\uDE00"))
                .isEqualTo("a\uFFFD\uFFFD\t\n\r\u007f\uFFFDx\uFFFD\uD83D\uDE00");
        String plain = "plain \u00E9";
        assertThat(XmlCharacters.allowed(plain)).isSameAs(plain);
        assertThat(XmlCharacters.inAttribute("a\tb\r\nc")).isEqualTo("a b  c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "https://example.org/a?b=c#d", "HTTPS://EXAMPLE.ORG/%20"})
    void anAddressOfTheWebMayBeLinked(String address) {
        assertThat(WebAddress.isSafe(address)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "javascript:alert(1)",
                "java\tscript:x",
                "data:text/html,x",
                "ftp://example.org",
                "http:",
                "https://",
                "http://a b",
                "https://example.org/\"x",
                "example.org",
                "//example.org",
                "''"
            })
    void anyOtherAddressMayNot(String address) {
        assertThat(WebAddress.isSafe(address == null ? "" : address)).isFalse();
    }
}
