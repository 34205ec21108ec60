package org.amnok.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.Test;

/// Pages of documents as they are looked at.
class PdfPagesTest {
    @Test
    void each_page_is_drawn_by_itself() {
        var pdf = Pdfs.pages(Color.RED, Color.BLUE);
        assertThat(PdfPages.count(pdf)).isEqualTo(2);
        assertThat(middle(PdfPages.draw(pdf, 0))).isEqualTo(Color.RED);
        assertThat(middle(PdfPages.draw(pdf, 1))).isEqualTo(Color.BLUE);
    }

    @Test
    void a_page_is_drawn_upright_and_large_enough_to_be_read() {
        var size = PdfPages.draw(Pdfs.pages(Color.WHITE), 0).size();
        assertThat(size.uprightHeight()).isBetween(2300, 2400);
        assertThat(size.uprightWidth()).isLessThan(size.uprightHeight());
    }

    @Test
    void a_damaged_document_is_told() {
        assertThatThrownBy(() -> PdfPages.count(Pdfs.cut(Pdfs.pages(Color.RED))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void a_picture_that_claims_too_many_pixels_is_not_drawn() {
        var pdf = Pdfs.claiming(60_000, 60_000);
        assertThatThrownBy(() -> PdfPages.draw(pdf, 0)).isInstanceOf(ProblemException.class);
    }

    private static Color middle(SheetPicture sheet) {
        var pixels = sheet.read(PicturePart.WHOLE, 9, 9);
        var argb = new Color(pixels.argb()[pixels.argb().length / 2]);
        return new Color(
                Math.round(argb.getRed() / 255f) * 255,
                Math.round(argb.getGreen() / 255f) * 255,
                Math.round(argb.getBlue() / 255f) * 255);
    }
}
