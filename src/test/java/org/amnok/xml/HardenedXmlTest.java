package org.amnok.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HardenedXmlTest {
    @ParameterizedTest
    @CsvSource({
        "EUC-KR, x-windows-949, 혜산 똠방",
        "GB2312, GB18030, 惠山镕",
        "Shift_JIS, windows-31j, 恵山①",
        "UTF-16, UTF-16, 혜산",
        "UTF-16LE, UTF-16LE, 혜산",
        "UTF-16, UTF-8, 혜산",
        "utf-8, UTF-8, 😀"
    })
    void letters_are_read_in_the_encoding_that_is_meant(
            String declared, String written, String letters) throws Exception {
        var text = "<?xml version='1.0' encoding='" + declared + "'?><a>" + letters + "</a>";

        assertThat(text(text.getBytes(Charset.forName(written)))).isEqualTo(letters);
    }

    @Test
    void letters_at_the_ends_of_blocks_stay_whole() throws Exception {
        var letters = "a" + "혜".repeat(9000) + "😀".repeat(9000);

        assertThat(text(("<a>" + letters + "</a>").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(letters);
    }

    @Test
    void a_broken_byte_is_told_with_its_line() {
        var bytes = "<a>\n" + "<b/>\n".repeat(3000) + "<c>Hyesan \u00FF";

        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> text(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(e -> assertThat(e.getLocation().getLineNumber()).isEqualTo(3002))
                .extracting(XMLStreamException::getNestedException)
                .isInstanceOf(UnreadableLetters.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>\u00FF</a>",
                "\u00FF<a/>",
                "<a b\u00C3='1'/>",
                "<a>\u0001</a>",
                "<a>",
                "<?xml version='1.0' encoding='nonsense'?><a/>",
                "<?xml version='3.0'?><a/>",
                "\u00FE\u00FF\0<\0a\u00D8",
                "<a>\u00E3\u0081"
            })
    void nothing_of_it_is_written_to_the_terminal(String bytes) {
        var written = new ByteArrayOutputStream();
        var terminal = System.err;
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> text(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(XMLStreamException.class);
        } finally {
            System.setErr(terminal);
        }

        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static String text(byte[] bytes) throws XMLStreamException {
        var xml = HardenedXml.elements(new ByteArrayInputStream(bytes));
        var text = new StringBuilder();
        while (xml.hasNext()) {
            xml.next();
            if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
