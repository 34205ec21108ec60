package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class ManualCommandTest extends CommandSpecification {
    private Path pages;

    @BeforeEach
    void write() {
        pages = folder.resolve("pages");
        assertThat(terminal.type("manual", "--out", pages).exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Enter a sighting, en",
        "ko, 목격 입력, ko",
        "zh, 录入目击, zh-Hans",
        "ja, 目撃を入力する, ja"
    })
    void a_folder_gets_a_page_for_each_language(String language, String task, String tag) {
        assertThat(pages.resolve("manual-" + language + ".html"))
                .content()
                .contains("<html lang=\"" + tag + "\">", ">" + task + "</h2>");
    }

    @Test
    void a_name_that_ends_in_html_gets_one_page_that_leads_nowhere_else() {
        var page = folder.resolve("manual.html");
        assertThat(terminal.type("manual", "--out", page).exitCode()).isZero();
        assertThat(page).content().contains("Enter a sighting").doesNotContain("href=\"manual");
    }

    @Test
    void what_cannot_be_written_is_told_as_of_any_file_that_leaves() {
        var run = terminal.type("manual", "--out", folder.resolve("nowhere").resolve("m.html"));
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("cannot be written", "Check that the folder exists");
    }

    @Test
    void a_page_has_no_script_and_fetches_nothing() throws IOException {
        assertThat(Files.readString(pages.resolve("manual-en.html")))
                .contains("Ctrl+Shift+V")
                .contains("src=\"data:image/png;base64,")
                .doesNotContain("<script", "src=\"f", "http:", "https:", "@import", "{window");
    }

    /// HTML that is well-formed but for the elements that have no end.
    @ParameterizedTest
    @CsvSource({"en", "ko", "zh", "ja"})
    void every_element_is_closed_where_it_was_opened(String language) throws Exception {
        var html = Files.readString(pages.resolve("manual-" + language + ".html"));
        var xml = html.replace("<!DOCTYPE html>", "").replaceAll("(<(?:meta|img) [^>]*)>", "$1/>");
        assertThat(elements(xml, "img")).isEqualTo(10);
        assertThat(elements(xml, "h2")).isEqualTo(11);
    }

    private static int elements(String xml, String name)
            throws IOException, SAXException, javax.xml.parsers.ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new org.xml.sax.InputSource(new java.io.StringReader(xml.strip())))
                .getElementsByTagName(name)
                .getLength();
    }

    @Test
    void pages_that_are_there_are_not_replaced_unasked() {
        assertThat(terminal.type("manual", "--out", pages).exitCode()).isEqualTo(1);
        assertThat(terminal.type("manual", "--out", pages, "--replace").exitCode()).isZero();
    }
}
