package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.amnok.domain.page.Pages;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.PageLayout;
import org.amnok.layout.page.PageTemplate;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderPageTest extends SampleSpecification {
    @BeforeAll
    static void keep_a_page() {
        try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
            var layout = new PageLayout(new UUID(0, 7), "My page", Pages.full());
            store.perform(new Edit.Set(null, layout, "keep layout"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_template_makes_a_page_that_names_its_sources(PageTemplate template)
            throws IOException {
        var svg = folder.resolve(template.code() + ".svg");
        assertThat(page(svg, template.code()).exitCode()).isZero();
        assertThat(words(svg))
                .contains("OpenStreetMap contributors, ODbL")
                .contains("not a legal statement")
                .contains("2026-03-01")
                .doesNotContain("Filter:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "square", "tall", "wide", "report-a4", "atlas"})
    void a_page_of_the_whole_river_names_its_cities_and_says_what_rings_are(String template)
            throws IOException {
        var svg = folder.resolve(template + "-cities.svg");
        pageOf(svg, template, "124.0,39.7,129.2,42.2", "2015-01/2026-12", "--lang", "zh");
        assertThat(words(svg)).contains("丹东", "新义州", "集安", "满浦", "临江", "惠山", "圆环按类别");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Border, river, land: © OpenStreetMap contributors, ODbL 1.0', Place names: GeoNames",
        "ko, '국경·강·육지: © OpenStreetMap contributors, ODbL 1.0', 지명: GeoNames",
        "zh, '边界、河流、陆地：© OpenStreetMap contributors, ODbL 1.0', 地名：GeoNames",
        "ja, '国境・河川・陸地：© OpenStreetMap contributors, ODbL 1.0', 地名：GeoNames"
    })
    void credits_are_in_the_language_of_the_page_and_holders_as_licences_ask(
            String language, String land, String names) throws IOException {
        var svg = folder.resolve("credits.svg");
        page(svg, "wide", "--lang", language);
        assertThat(words(svg).replaceAll("\\s", ""))
                .contains(land.replaceAll("\\s", ""), names.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void a_page_is_the_same_bytes_again(String format) throws IOException {
        var once = folder.resolve("once." + format);
        var again = folder.resolve("again." + format);
        page(once, "report-a4");
        page(again, "report-a4");
        assertThat(once).hasSameBinaryContentAs(again);
    }

    @Test
    void a_square_is_as_many_pixels_as_its_name_says() throws IOException {
        var png = folder.resolve("square.png");
        page(png, "square");
        var picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isEqualTo(1080);
        assertThat(picture.getHeight()).isEqualTo(1080);
    }

    @Test
    void a_circle_says_how_many_sightings_lie_in_it() throws IOException {
        var svg = folder.resolve("circle.svg");
        page(svg, "report-a4");
        assertThat(words(svg)).contains("10 sightings lie somewhere in this circle: ±3 km");
    }

    @Test
    void closer_than_its_circle_a_place_is_marked_and_told_of() throws IOException {
        var svg = folder.resolve("close.svg");
        pageOf(svg, "square", "128.170,41.396,128.186,41.406", "2025-09/2025-12");
        assertThat(words(svg))
                .contains("Known to ±3 km: wider than this map")
                .contains("10 sightings on this map are placed to ±3 km only: wider than the map");
    }

    @Test
    void a_page_without_sightings_does_not_count_one() throws IOException {
        var svg = folder.resolve("empty.svg");
        pageOf(svg, "atlas", "128.11,41.37,128.26,41.44", "1999-01");
        assertThat(words(svg)).contains("Symbols").doesNotContain("by kind");
    }

    @Test
    void a_news_page_of_few_sightings_tells_them_beside_its_map() throws IOException {
        var svg = folder.resolve("few.svg");
        pageOf(svg, "news", "124.15,39.95,124.65,40.25", "2015-01/2026-12");
        assertThat(words(svg))
                .contains("Dandong–Sinuiju: 5 sightings")
                .contains("Chinese guards intercept a boat");
    }

    @Test
    void two_maps_of_a_wide_view_have_their_sightings_below_and_notes_once() throws IOException {
        var svg = folder.resolve("pair.svg");
        pageOf(svg, "before-after", "128.10,41.36,128.26,41.45", "2015-01/2026-12");
        assertThat(words(svg))
                .contains("Photographs show gold-washing pits", "Cars and container trucks")
                .containsOnlyOnce("without a place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--layout news"})
    void a_picture_and_its_caption_say_what_was_asked_for(String layout) throws IOException {
        var svg = folder.resolve("asked.svg");
        var asked = "--filter kind=.vehicles_parked --days 2025-09/2025-10 --caption";
        var result =
                TERMINAL.type("render {} --replace --out {} " + asked + " " + layout, project, svg);
        var days = "Only what may have been seen between September 2025 and October 2025 is shown.";
        assertThat(result.out()).contains(days + " Filter: Vehicles parked.");
        assertThat(words(svg)).contains("Filter: Vehicles parked.");
        assertThat(words(svg).contains(days)).isEqualTo(layout.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"128.1,41.36,128.26,41.44", "128.165,41.385,128.20,41.41"})
    void an_atlas_lists_all_sightings_of_a_city(String view) throws IOException {
        var svg = folder.resolve("atlas-all.svg");
        pageOf(svg, "atlas", view, "2015-01/2026-12");
        assertThat(words(svg))
                .contains("At least 32 temporary crossings")
                .doesNotContainPattern("and \\d+ more");
    }

    @Test
    void the_caption_of_several_maps_is_of_all_of_them() throws IOException {
        var svg = folder.resolve("both.svg");
        var view = "128.10,41.36,128.26,41.44";
        var result = pageOf(svg, "before-after", view, "2015-01/2026-12", "--caption");
        assertThat(words(svg)).contains("Hyesan: 26 sightings");
        assertThat(result.out())
                .contains("The map shows 26 sightings", "Symbols mark 26 sightings");
    }

    @Test
    void a_small_page_explains_its_bridges_where_it_has_room() throws IOException {
        var svg = folder.resolve("bridges.svg");
        pageOf(svg, "square", "124.2,39.98,124.6,40.22", "2015-01/2026-12");
        assertThat(words(svg)).contains("Rail bridge", "Road bridge");
    }

    @Test
    void many_small_maps_of_a_small_scale_name_no_bridges() throws IOException {
        var svg = folder.resolve("small.svg");
        pageOf(svg, "months", "127.6,41.2,128.6,42.1", "2025-03/2026-02");
        assertThat(words(svg)).contains("Hyesan").doesNotContain("International Bridge");
    }

    @Test
    void many_maps_of_a_wide_view_have_the_whole_width_and_their_legend_below() throws IOException {
        var svg = folder.resolve("wide.svg");
        pageOf(svg, "months", "126.8,41.2,128.6,42.1", "2025-01/2025-12");
        assertThat(words(svg)).contains("Scale 1 : 2,500,000");
    }

    @Test
    void a_long_legend_of_a_report_keeps_off_its_credits() throws IOException {
        var svg = folder.resolve("long.svg");
        pageOf(svg, "report-a4", "128.118,41.366,128.254,41.434", "2025-09/2025-11");
        var credits = heightOf(svg, "Reports: ");
        assertThat(Stream.of("Several sightings", "Mine", "Ford", "Island: "))
                .allSatisfy(line -> assertThat(heightOf(svg, line)).isLessThan(credits - 16));
    }

    /// Where a text begins, from the top of the page.
    private static double heightOf(Path svg, String text) throws IOException {
        var found =
                Pattern.compile(" y=\"([0-9.]+)\">" + Pattern.quote(text))
                        .matcher(Files.readString(svg));
        assertThat(found.find()).as(text).isTrue();
        return Double.parseDouble(found.group(1));
    }

    @Test
    void without_a_title_the_records_give_one() throws IOException {
        var svg = folder.resolve("untitled.svg");
        page(svg, "square");
        assertThat(words(svg)).contains("Hyesan: 13 sightings");
    }

    @Test
    void a_page_speaks_korean() throws IOException {
        var svg = folder.resolve("korean.svg");
        page(svg, "report-a4", "--lang", "ko");
        assertThat(words(svg)).contains("혜산까지만 알려진 목격 10건").contains("세워 둔 차량");
    }

    @Test
    void each_month_shows_its_own_sightings() throws IOException {
        var svg = folder.resolve("months.svg");
        page(svg, "months");
        assertThat(words(svg))
                .contains("Sep 2025 · 11 sightings")
                .contains("Nov 2025 · 1 sighting");
    }

    @Test
    void a_layout_of_the_project_is_drawn_by_its_name() throws IOException {
        var svg = folder.resolve("own.svg");
        assertThat(page(svg, "My page").exitCode()).isZero();
        assertThat(words(svg)).contains("What was seen");
    }

    @Test
    void a_name_that_nothing_has_tells_the_templates() {
        var result = page(folder.resolve("none.png"), "fancy");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("There is no layout 'fancy'").contains("report-a4");
    }

    @Test
    void a_filter_shows_what_it_lets_pass() {
        var result =
                page(folder.resolve("filtered.png"), "square", "--filter", "kind=.vehicles_convoy");
        assertThat(result.out()).contains("1 of 1 sighting,");
    }

    /// Autumn 2025 around Hyesan.
    @ParameterizedTest
    @ValueSource(strings = {"square", "My page"})
    void a_page_is_dark_when_that_is_asked_for(String layout) throws IOException {
        var png = folder.resolve("dark.png");
        page(png, layout, "--theme", "dark", "--dpi", "40");
        assertThat(lightness(png)).isLessThan(0.3);
        page(png, layout, "--theme", "light", "--dpi", "40");
        assertThat(lightness(png)).isGreaterThan(0.7);
    }

    /// Mean of all pixels: 0 black, 1 white.
    private static double lightness(Path png) throws IOException {
        var picture = ImageIO.read(png.toFile());
        var sum = 0.0;
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                sum += picture.getRGB(x, y) >> 8 & 0xFF;
            }
        }
        return sum / 255 / picture.getWidth() / picture.getHeight();
    }

    private static Terminal.Result page(Path out, String layout, String... more) {
        return pageOf(out, layout, "128.11,41.37,128.26,41.44", "2025-09/2025-12", more);
    }

    private static Terminal.Result pageOf(
            Path out, String layout, String box, String days, String... more) {
        var words =
                "render {} --replace --layout {} --bbox {} --days {} --made 2026-03-01 --out {}";
        return TERMINAL.type(words, project, layout, box, days, out, more);
    }

    /// What is written on a page, line after line.
    private static String words(Path svg) throws IOException {
        return Files.readString(svg)
                .replaceAll("(?s)<style.*?</style>|<defs>.*?</defs>", "")
                .replaceAll("</text>", " ")
                .replaceAll("<[^>]+>", "")
                .replaceAll("&#160;|\u00a0", " ")
                .replaceAll("\\s+", " ");
    }
}
