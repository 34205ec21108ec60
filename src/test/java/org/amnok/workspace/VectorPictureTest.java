package org.amnok.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.projection.Projections;
import org.amnok.layout.PictureSize;
import org.amnok.map.MapExtent;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.canary.CanaryScan;
import org.amnok.release.canary.Scans;
import org.amnok.release.canary.SecretPlace;
import org.amnok.release.canary.SecretText;
import org.amnok.release.canary.Secrets;
import org.amnok.workspace.output.PictureExport;
import org.amnok.workspace.output.PictureExtras;
import org.amnok.workspace.output.PictureExtras.Extra;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class VectorPictureTest {
    private static final BaseMap BASE = Maps.BASE;
    private static final PictureExport EXPORT = PictureExports.AT_NOON;
    private static final String TITLE = "2025년 가을 혜산";

    @TempDir Path folder;

    @Test
    void an_svg_has_the_size_on_paper_and_every_layer_as_a_group() throws Exception {
        var svg = parsed(picture(sighting(PrivacyLevel.EXACT), "svg"));
        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("158.75mm");
        assertThat(ids(svg, "g"))
                .contains("land", "rivers", "border", "places", "sightings", "labels");
    }

    @Test
    void an_svg_keeps_labels_as_text_in_named_fonts() throws Exception {
        var svg = picture(sighting(PrivacyLevel.EXACT), "svg");
        assertThat(new String(svg, StandardCharsets.UTF_8))
                .contains(">혜산</tspan>")
                .contains(
                        "font-family=\"Noto Sans KR, Noto Sans CJK KR, Apple SD Gothic Neo, Malgun"
                                + " Gothic, sans-serif\"")
                .contains(">" + TITLE.substring(0, 4));
    }

    @Test
    void a_line_in_several_fonts_flows_in_one_text() throws Exception {
        var svg = new String(picture(sighting(PrivacyLevel.EXACT), "svg"), UTF_8);
        assertThat(svg)
                .containsPattern(
                        ">2025</tspan><tspan font-family=\"Noto Sans KR[^\"]*\" font-size=\"[^\"]*\""
                                + "( font-weight=\"[0-9]+\")?>년 가을 혜산</tspan></text>");
    }

    @Test
    void letters_as_shapes_are_no_text_and_are_searched_all_the_same() throws Exception {
        var shapes = PictureExtras.NONE.with(Extra.OUTLINES, true);
        var file = folder.resolve("shapes.svg");
        var release =
                TestReleases.internal(
                        EXPORT,
                        new ProjectContents(List.of(sighting(PrivacyLevel.EXACT)), BASE.sites()));
        EXPORT.write(request(), release, shapes, file, () -> false);
        assertThat(Files.readString(file)).doesNotContain("<text").contains("<path");
        var secret = titled("her name is in the notebook behind the mirror");
        assertThatThrownBy(() -> EXPORT.write(secret, release, shapes, file, () -> false))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void an_svg_draws_each_symbol_once_and_uses_it() throws Exception {
        var svg = parsed(picture(sighting(PrivacyLevel.EXACT), "svg"));
        var uses = svg.getElementsByTagName("use");
        assertThat(uses.getLength()).isPositive();
        for (int i = 0; i < uses.getLength(); i++) {
            var of = uses.item(i).getAttributes().getNamedItem("href").getNodeValue();
            assertThat(ids(svg, "symbol")).contains(of.substring(1));
        }
    }

    @Test
    void the_title_of_a_pdf_is_text_that_can_be_searched() throws IOException {
        try (var pdf = Loader.loadPDF(picture(sighting(PrivacyLevel.EXACT), "pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(TITLE);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ko");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trucks \ud83d\ude9a parked",
                "Ice \u2744\ufe0f parked",
                "Cars\u200d parked"
            })
    void a_letter_that_no_font_of_ours_has_leaves_the_other_words_as_text(String title)
            throws IOException {
        try (var pdf = Loader.loadPDF(picture(sighting(PrivacyLevel.EXACT), "pdf", title))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("parked");
        }
    }

    @Test
    void a_pdf_tells_its_caption_and_its_alternative_text() throws IOException {
        try (var pdf = Loader.loadPDF(picture(sighting(PrivacyLevel.EXACT), "pdf"))) {
            assertThat(pdf.getDocumentInformation().getSubject())
                    .startsWith("혜산 일대의 날짜를 알 수 없는 목격 1건을 표시한 지도다");
            var document = (PDStructureElement) structure(pdf).getKids().getFirst();
            var figure = (PDStructureElement) document.getKids().get(1);
            assertThat(figure.getStructureType()).isEqualTo("Figure");
            assertThat(figure.getAlternateDescription()).startsWith("혜산을 포함한 북중 국경 지도.");
        }
    }

    private static PDStructureTreeRoot structure(PDDocument pdf) {
        return pdf.getDocumentCatalog().getStructureTreeRoot();
    }

    @Test
    void an_svg_tells_its_alternative_text() throws Exception {
        var svg = parsed(picture(sighting(PrivacyLevel.EXACT), "svg"));
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith("혜산을 포함한 북중 국경 지도.");
    }

    @Test
    void a_pdf_embeds_all_its_fonts() throws IOException {
        try (var pdf = Loader.loadPDF(picture(sighting(PrivacyLevel.EXACT), "pdf"))) {
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void layers_of_a_pdf_can_be_switched_off() throws IOException {
        try (var pdf = Loader.loadPDF(picture(sighting(PrivacyLevel.EXACT), "pdf"))) {
            assertThat(pdf.getDocumentCatalog().getOCProperties().getGroupNames())
                    .contains("land", "rivers", "sightings", "labels");
        }
    }

    @Test
    void a_pdf_names_neither_author_nor_program_nor_time() throws IOException {
        try (var pdf = Loader.loadPDF(picture(sighting(PrivacyLevel.EXACT), "pdf"))) {
            assertThat(pdf.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Subject");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf"})
    void the_same_picture_has_the_same_bytes(String ending) throws IOException {
        assertThat(picture(sighting(PrivacyLevel.EXACT), ending))
                .isEqualTo(picture(sighting(PrivacyLevel.EXACT), ending));
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf"})
    void places_in_one_cell_have_the_same_bytes_at_level_2(String ending) throws IOException {
        var here = Sightings.at(new LatLon(41.4012, 128.1711), "cars");
        var there = Sightings.at(new LatLon(41.4088, 128.1789), "cars");
        assertThat(picture(here, ending)).isEqualTo(picture(there, ending));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void nothing_that_must_stay_is_in_a_picture(String ending) throws IOException {
        var secret = sighting(PrivacyLevel.DISTRICT);
        var secrets =
                new Secrets(
                        List.of(new SecretPlace("place", Sightings.HYESAN)),
                        List.of(new SecretText("note", secret.notes().internalNote())),
                        List.of());
        assertThat(Scans.search(new CanaryScan(secrets), picture(secret, ending))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf"})
    void a_cancelled_picture_leaves_nothing(String ending) {
        var contents = new ProjectContents(List.of(sighting(PrivacyLevel.EXACT)), BASE.sites());
        var file = folder.resolve("map." + ending);
        assertThat(
                        EXPORT.write(
                                request(),
                                TestReleases.internal(EXPORT, contents),
                                file,
                                () -> true))
                .isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private byte[] picture(Sighting sighting, String ending) throws IOException {
        return picture(sighting, ending, TITLE);
    }

    private byte[] picture(Sighting sighting, String ending, String title) throws IOException {
        var file = folder.resolve("map." + ending);
        var contents = new ProjectContents(List.of(sighting), BASE.sites());
        EXPORT.write(titled(title), TestReleases.internal(EXPORT, contents), file, () -> false);
        var bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private static Sighting sighting(PrivacyLevel level) {
        return Sightings.at(Sightings.HYESAN, "White cars")
                .edit()
                .notes(new Notes("", "her name is in the notebook behind the mirror"))
                .privacy(level)
                .done(Sightings.NOON);
    }

    private static PictureExport.Request request() {
        return titled(TITLE);
    }

    private static PictureExport.Request titled(String title) {
        return new PictureExport.Request(
                MapExtent.of(
                        Projections.webMercator(),
                        new LatLon(41.36, 128.12),
                        new LatLon(41.44, 128.24)),
                new PictureSize(600, 500, 96),
                MapStyle.DEFAULT.in(Language.KO),
                title,
                true);
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                fonts.add(text.getFont());
            }
        }.getText(pdf);
        return fonts;
    }

    private static Document parsed(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg));
    }

    private static List<String> ids(Document svg, String element) {
        var found = new ArrayList<String>();
        var elements = svg.getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            var id = elements.item(i).getAttributes().getNamedItem("id");
            if (id != null) {
                found.add(id.getNodeValue());
            }
        }
        return found;
    }
}
