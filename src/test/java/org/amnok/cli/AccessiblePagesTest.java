package org.amnok.cli;

import static org.amnok.domain.page.PageDesign.Background.BLACK_ON_WHITE;
import static org.amnok.domain.page.PageDesign.Background.PAPER;
import static org.amnok.domain.page.TextItem.Role.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.page.ArrowItem;
import org.amnok.domain.page.CalloutItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.Pages;
import org.amnok.domain.page.PictureItem;
import org.amnok.domain.page.Placement;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Illustration;
import org.amnok.domain.record.PageLayout;
import org.amnok.layout.page.PageTemplate;
import org.amnok.layout.pdf.VeraPdf;
import org.amnok.media.Pixels;
import org.amnok.store.ProjectStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents that everybody can read and archives take: PDF/UA-1 and PDF/A-2b, as veraPDF says.
class AccessiblePagesTest extends SampleSpecification {
    private static final String HYESAN = "128.118,41.361,128.256,41.434";

    private static final Illustration PICTURE = picture();
    private static final Map<List<String>, byte[]> MADE = new HashMap<>();

    @BeforeAll
    static void keep_pages() {
        MADE.clear();
        try (var store = ProjectStore.open(project, ProjectStore.Access.READ_WRITE)) {
            store.perform(new Edit.Set(null, PICTURE, "add picture"));
            store.perform(new Edit.Set(null, layout("marked", PAPER), "make page"));
            store.perform(new Edit.Set(null, layout("grey", BLACK_ON_WHITE), "make page"));
        }
    }

    /// With a map, an arrow, a callout, a picture that is told of and one that is not.
    private static PageLayout layout(String name, PageDesign.Background background) {
        var frame = Pages.frame(20, 180, 40, 30);
        var page =
                Pages.with(
                        MapItem.of("map", Pages.frame(20, 30, 150, 100), Pages.HYESAN),
                        TextItem.of("title", Pages.frame(20, 10, 100, 15), TITLE, "Hyesan"),
                        new ArrowItem(
                                Placement.of("arrow", frame), ArrowItem.Course.UP_RIGHT, true, 0.5),
                        new CalloutItem(
                                Placement.of("callout", Pages.frame(120, 40, 40, 12)),
                                "map",
                                new LatLon(41.39, 128.2),
                                "A ford"),
                        new PictureItem(
                                Placement.of("photo", frame),
                                PICTURE.uuid(),
                                "A bridge",
                                true,
                                "River Post"),
                        new PictureItem(
                                Placement.of("logo", Pages.frame(80, 180, 40, 30)),
                                PICTURE.uuid(),
                                "",
                                true));
        return new PageLayout(UUID.randomUUID(), name, page.on(background));
    }

    private static Illustration picture() {
        return Illustration.of("bridge.png", new Pixels(40, 30, new int[40 * 30], false).png());
    }

    @Test
    void a_page_with_arrow_callout_and_pictures_is_read_and_kept() throws IOException {
        var pdf = pdf("--layout", "marked");
        assertThat(VeraPdf.againstUa1(pdf)).isEmpty();
        assertThat(VeraPdf.againstA2b(pdf)).isEmpty();
    }

    /// Of 40 × 30 pixels in a frame of 40 × 30 mm, twice.
    @Test
    void pictures_that_are_too_coarse_for_their_size_are_told() {
        var out = folder.resolve("coarse.png");
        var run = TERMINAL.type("render {} --layout marked --dpi 50 --out", project, out);
        assertThat(run.err()).contains("note: The picture “bridge.png” has 25 dpi at its size");
    }

    @Test
    void a_page_that_is_black_on_white_is_kept() throws IOException {
        assertThat(VeraPdf.againstA2b(pdf("--layout", "grey"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_every_template_is_read(PageTemplate template) throws IOException {
        var pdf = pdf("--layout", template.code(), "--days", "2025-09/2025-11");
        assertThat(VeraPdf.againstUa1(pdf)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja"})
    void a_report_in_another_language_is_read(String language) throws IOException {
        assertThat(VeraPdf.againstUa1(pdf("--layout", "report-a4", "--lang", language))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"symbols", "every", "heat", "hexagons"})
    void a_picture_without_a_title_is_read(String display) throws IOException {
        assertThat(VeraPdf.againstUa1(pdf("--sightings", display))).isEmpty();
    }

    @Test
    void a_series_is_read() throws IOException {
        var pdf = pdf("--layout", "atlas", "--series", "month", "--days", "2025-09/2025-11");
        assertThat(VeraPdf.againstUa1(pdf)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"heat", "hexagons"})
    void a_picture_is_kept(String display) throws IOException {
        assertThat(VeraPdf.againstA2b(pdf("--sightings", display))).isEmpty();
    }

    @Test
    void a_page_is_kept() throws IOException {
        assertThat(VeraPdf.againstA2b(pdf("--layout", "report-a4", "--lang", "ko"))).isEmpty();
    }

    /// The document that these options make, which is made once.
    private static byte[] pdf(String... options) throws IOException {
        var made = MADE.get(List.of(options));
        if (made == null) {
            made = made(options);
            MADE.put(List.of(options), made);
        }
        return made;
    }

    private static byte[] made(String... options) throws IOException {
        var file = folder.resolve("page.pdf");
        Files.deleteIfExists(file);
        var run = TERMINAL.type("render {} --bbox {} {} --out", project, HYESAN, options, file);
        assertThat(run.exitCode()).as(run.toString()).isZero();
        return Files.readAllBytes(file);
    }
}
