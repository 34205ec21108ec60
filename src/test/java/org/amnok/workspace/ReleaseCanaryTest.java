package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.ReleaseField;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.exchange.output.SpreadsheetText;
import org.amnok.geo.projection.Projections;
import org.amnok.layout.PictureFiles;
import org.amnok.layout.PictureSize;
import org.amnok.layout.series.MonthChapters;
import org.amnok.layout.series.SeriesOutput;
import org.amnok.map.MapExtent;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.BrokenGate;
import org.amnok.release.ReleaseSummary;
import org.amnok.release.canary.CanaryScan;
import org.amnok.release.canary.Scans;
import org.amnok.workspace.output.PictureExport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every output of every format under every policy, searched for sentinels; and outputs of a gate
/// that is broken on purpose, which the search must not let through.
class ReleaseCanaryTest {
    private static final BaseMap BASE = Maps.BASE;
    private static final PictureExport EXPORT = PictureExports.TODAY;
    private static final ProjectContents CONTENTS = CanaryProject.contents(BASE.sites());
    private static final CanaryScan SCAN = new CanaryScan(CanaryProject.secrets());

    /// As lax as a person can make one.
    private static final ReleasePolicy LAX =
            new ReleasePolicy(
                    UUID.randomUUID(),
                    "Lax",
                    Set.of(SightingStatus.values()),
                    null,
                    null,
                    Map.of(),
                    Map.of(
                            ReleaseField.TITLE, PrivacyLevel.WITHHELD,
                            ReleaseField.PUBLIC_NOTE, PrivacyLevel.WITHHELD,
                            ReleaseField.SITE, PrivacyLevel.WITHHELD,
                            ReleaseField.REPORT, PrivacyLevel.WITHHELD));

    @TempDir Path folder;

    static Stream<ReleasePolicy> policies() {
        return Stream.concat(ReleasePolicy.GIVEN.stream(), Stream.of(LAX));
    }

    static Stream<Arguments> pictures() {
        return PictureFiles.ENDINGS.stream()
                .flatMap(ending -> policies().map(policy -> Arguments.of(ending, policy)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void no_picture_holds_a_sentinel(String ending, ReleasePolicy policy) throws IOException {
        var file = folder.resolve("map." + ending);
        var release = TestReleases.of(EXPORT, CONTENTS, policy);
        assertThat(EXPORT.write(request("Hyesan"), release, file, () -> false)).isPresent();
        assertThat(Scans.search(SCAN, Files.readAllBytes(file))).isEmpty();
        if (ending.equals("pdf")) {
            assertThat(SCAN.search(read(file), "the text of the PDF")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void no_copy_and_no_summary_holds_a_sentinel(ReleasePolicy policy) {
        var release = TestReleases.of(EXPORT, CONTENTS, policy);
        var copy = SpreadsheetText.of(release.sightings(), CONTENTS.sites());
        assertThat(Scans.search(SCAN, bytes(copy))).isEmpty();
        var summary = ReleaseSummary.of(release.counts(), release.recordCopy(copy));
        assertThat(Scans.search(SCAN, bytes(summary))).isEmpty();
    }

    @Test
    void a_copy_through_a_broken_gate_is_noticed() {
        var release = TestReleases.of(EXPORT, CONTENTS, ReleasePolicy.INTERNAL);
        var leaking = SpreadsheetText.of(BrokenGate.release(CanaryProject.county()), List.of());
        assertThat(leaking).contains("41.39123");
        assertThatThrownBy(() -> release.recordCopy(leaking))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("the true place of sighting");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_picture_that_writes_a_note_or_a_true_place_is_not_kept(
            String ending, ReleasePolicy policy) {
        var release = TestReleases.of(EXPORT, CONTENTS, policy);
        for (var words : List.of(CanaryProject.NOTE, "41.39123, 128.16988", CanaryProject.CODE)) {
            var file = folder.resolve("leak." + ending);
            assertThatThrownBy(
                            () ->
                                    new PictureFiles()
                                            .write(
                                                    new SheetOfWords(words, Set.of()),
                                                    release.file(file),
                                                    () -> false))
                    .as(words)
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("must not be released");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_typed_title_with_the_code_of_a_source_is_noticed(String ending, ReleasePolicy policy) {
        var release = TestReleases.of(EXPORT, CONTENTS, policy);
        var file = folder.resolve("titled." + ending);
        var titled = request("As " + CanaryProject.CODE + " told");
        assertThatThrownBy(() -> EXPORT.write(titled, release, file, () -> false))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("the code of a source");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "apng", "pdf", "png"})
    void a_series_with_the_code_of_a_source_in_its_title_is_noticed(String ending) {
        var release = TestReleases.of(EXPORT, CONTENTS, ReleasePolicy.INTERNAL);
        var file = folder.resolve("series." + ending);
        var titled = request("As " + CanaryProject.CODE + " told");
        var common = EXPORT.series(titled, null, release);
        var series = new SeriesOutput(common.sheets().apply(List.of()), Progress.NONE);
        var months = new MonthChapters(release.sightings(), Language.EN, null).dated();
        assertThatThrownBy(
                        () ->
                                series.write(
                                        common.title(), months, names -> release.file(file, names)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("the code of a source");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZQ-17.png", "seen_by_ZQ-17_in_May.svg", "41.39123 128.16988.pdf"})
    void a_file_that_is_called_after_a_secret_is_not_kept(String name) {
        var release = TestReleases.of(EXPORT, CONTENTS, ReleasePolicy.INTERNAL);
        assertThatThrownBy(
                        () -> EXPORT.write(request(""), release, folder.resolve(name), () -> false))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("the name of the file");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_png_that_carries_a_note_is_noticed() {
        var release = TestReleases.of(EXPORT, CONTENTS, ReleasePolicy.INTERNAL);
        var file = folder.resolve("noted.png");
        assertThatThrownBy(
                        () ->
                                release.file(file)
                                        .write(
                                                out ->
                                                        out.write(
                                                                bytes(
                                                                        "tEXt"
                                                                                + CanaryProject
                                                                                        .NOTE))))
                .isInstanceOf(ProblemException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static PictureExport.Request request(String title) {
        return new PictureExport.Request(
                MapExtent.of(
                        Projections.webMercator(),
                        new LatLon(41.36, 128.12),
                        new LatLon(41.44, 128.24)),
                new PictureSize(600, 500, 96),
                MapStyle.DEFAULT,
                title,
                true);
    }
}
