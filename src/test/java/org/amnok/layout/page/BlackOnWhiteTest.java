package org.amnok.layout.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.amnok.domain.Sightings;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.Pages;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.layout.PictureFiles;
import org.amnok.map.Maps;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.ReleaseGate;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.TestRelease;
import org.amnok.render.Libraries;
import org.amnok.render.MapRenderer;
import org.amnok.render.TextRenderer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlackOnWhiteTest {
    private static final PageComposer COMPOSER =
            new PageComposer(
                    Maps.COMPOSER,
                    new MapRenderer(Libraries.FONTS, Libraries.SYMBOLS),
                    new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS));

    @TempDir Path folder;

    @Test
    void a_picture_has_no_colour() throws IOException {
        assertThat(colours(ImageIO.read(page("png").toFile()))).isZero();
    }

    @Test
    void a_pdf_has_no_colour_in_text_lines_and_symbols() throws IOException {
        try (var pdf = Loader.loadPDF(page("pdf").toFile())) {
            assertThat(colours(new PDFRenderer(pdf).renderImageWithDPI(0, 50))).isZero();
        }
    }

    @Test
    void an_svg_has_no_colour() throws IOException {
        var svg = Files.readString(page("svg"), UTF_8);
        assertThat(
                        Pattern.compile("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\"")
                                .matcher(svg)
                                .results())
                .isNotEmpty()
                .allMatch(
                        hex ->
                                hex.group(1).equals(hex.group(2))
                                        && hex.group(2).equals(hex.group(3)));
    }

    private Path page(String ending) throws IOException {
        var page =
                Pages.with(MapItem.of("map", Pages.frame(20, 60, 150, 100), Pages.HYESAN))
                        .on(PageDesign.Background.BLACK_ON_WHITE);
        var records =
                new PageRecords(
                        TestRelease.released(List.of(Sightings.titled("White cars"))),
                        new ReleaseGate().releaseSites(Maps.BASE.sites()));
        var facts = new PageFacts(LocalDate.of(2026, 3, 1), List.of(), MapStyle.DEFAULT, List.of());
        var file = folder.resolve("page." + ending);
        new PictureFiles()
                .write(
                        COMPOSER.sheet(page, records, facts, 60),
                        TestRelease.of(ReleaseTerms.of(ReleasePolicy.INTERNAL), List.of())
                                .file(file),
                        () -> false);
        return file;
    }

    /// How many pixels have one.
    private static long colours(BufferedImage image) {
        return Arrays.stream(
                        image.getRGB(
                                0,
                                0,
                                image.getWidth(),
                                image.getHeight(),
                                null,
                                0,
                                image.getWidth()))
                .filter(
                        rgb ->
                                Math.abs((rgb >> 16 & 0xff) - (rgb >> 8 & 0xff)) > 2
                                        || Math.abs((rgb >> 8 & 0xff) - (rgb & 0xff)) > 2)
                .count();
    }
}
