package io.github.zongshu.office.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {
    @Test
    void escapesTextAndAttributes() {
        Xml xml = Xml.fragment().open("a", "b", "\"<&>\n\t").text("\"<&>\"𠀋").close();

        assertThat(xml).hasToString("<a b=\"&quot;&lt;&amp;&gt;&#10;&#9;\">\"&lt;&amp;&gt;\"𠀋</a>");
    }

    @Test
    void closesElementsWithoutContentShortly() {
        assertThat(Xml.fragment().open("a", "n", 1).open("b").close().leaf("c").close())
                .hasToString("<a n=\"1\"><b/><c/></a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "a\u0000", "\uFFFE", "\uD840", "\uDC0B"})
    void refusesWhatXmlCannotHold(String words) {
        assertThatThrownBy(() -> Xml.fragment().open("a").text(words)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToEndWhileAnElementIsOpen() {
        Xml xml = Xml.fragment().open("a");

        assertThatThrownBy(xml::bytes).isInstanceOf(IllegalStateException.class).hasMessageContaining("a");
    }
}
