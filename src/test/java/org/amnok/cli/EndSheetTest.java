package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Language;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.files.OutputRules;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.output.EndSheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The end of a history on a sheet of paper, and what a scanner makes of it.
class EndSheetTest extends CommandSpecification {
    /// Always the same: the reader overlooks one code in 150 made by chance, which another try of a
    /// telephone's camera would read.
    private static final String KEPT =
            "43:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Path file;
    private Path sheet;

    @BeforeEach
    void create() {
        file = folder.resolve("river.gpkg");
        sheet = folder.resolve("sheet.pdf");
        Terminal.sample(file);
    }

    private void print(Object... more) {
        assertThat(terminal.type("check {} --sheet {} {}", file, sheet, more).exitCode()).isZero();
    }

    private String scanned() throws Exception {
        try (var pdf = Loader.loadPDF(sheet.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            var image = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            var pixels =
                    image.getRGB(
                            0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    private String printed() throws Exception {
        try (var pdf = Loader.loadPDF(sheet.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String end() {
        return ProjectStore.checkHistory(file, "").head();
    }

    private void add() {
        try (var workspace = Workspace.open(file, Access.READ_WRITE)) {
            workspace.perform(new Edit.Add(Sightings.titled("Ford"))).join();
        }
    }

    @ParameterizedTest
    @CsvSource({"EN, The end of a history", "KO, 이력의 끝", "ZH, 历史的末端", "JA, 履歴の終わり"})
    void the_code_says_the_end_and_the_page_is_in_its_language(Language language, String title)
            throws Exception {
        new EndSheet(KEPT, LocalDate.of(2026, 11, 30), "", language)
                .write(file, sheet, OutputRules.NEW_FILES);
        assertThat(scanned()).isEqualTo(KEPT);
        sheet = folder.resolve("printed.pdf");
        print("--lang", language.code());
        assertThat(printed()).contains(title);
    }

    @Test
    void the_printed_groups_of_four_are_compared_with_their_blanks() throws Exception {
        print();
        var hash = end().substring(end().indexOf(':') + 1);
        var groups = String.join(" ", hash.split("(?<=\\G.{4})"));
        assertThat(printed().replaceAll("\\s+", " ")).contains(groups);
        var number = end().substring(0, end().indexOf(':'));
        assertThat(terminal.type("check", file, "--noted", number + ": " + groups).exitCode())
                .isZero();
    }

    @Test
    void what_the_sheet_says_is_found_in_a_history_that_grew_and_not_in_an_older_copy()
            throws Exception {
        var older = Files.copy(file, folder.resolve("older.gpkg"));
        add();
        var noted = end();
        add();
        assertThat(terminal.type("check", file, "--noted", noted).exitCode()).isZero();
        var old = terminal.type("check", older, "--noted", noted);
        assertThat(old.exitCode()).isEqualTo(1);
        assertThat(old.err()).contains("noted down");
    }

    @Test
    void the_project_is_named_only_when_a_name_is_given() throws Exception {
        print();
        assertThat(printed()).doesNotContain("river");
        print("--replace", "--sheet-name", "River north");
        assertThat(printed()).contains("River north");
    }

    @Test
    void an_empty_history_has_no_end_to_keep() {
        var empty = folder.resolve("empty.gpkg");
        Workspace.create(empty, List.of(), BorderGeography::none).close();
        var result = terminal.type("check", empty, "--sheet", sheet);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("no end to keep");
        assertThat(sheet).doesNotExist();
    }
}
