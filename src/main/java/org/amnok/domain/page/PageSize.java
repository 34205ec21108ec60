package org.amnok.domain.page;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// How large a page is. A page for screens is as many pixels as its name says at its dpi, so that
/// millimetres and pixels are the same, exactly.
///
/// @param name not blank, for example `A4` or `1080 × 1080`
/// @param dpi at which its pictures are made unless a person asks for others
public record PageSize(String name, double widthMillimetres, double heightMillimetres, double dpi) {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double PRINT_DPI = 300;
    private static final double SCREEN_DPI = 96;

    public static final PageSize A5 = paper("A5", 148, 210);
    public static final PageSize A4 = paper("A4", 210, 297);
    public static final PageSize A3 = paper("A3", 297, 420);
    public static final PageSize A2 = paper("A2", 420, 594);
    public static final PageSize LETTER = paper("Letter", 215.9, 279.4);
    public static final PageSize SQUARE = screen(1080, 1080);
    public static final PageSize TALL = screen(1080, 1350);
    public static final PageSize WIDE = screen(1200, 675);
    public static final PageSize FULL_HD = screen(1920, 1080);

    /// Those that a person can choose from: sheets upright, then lying, then screens.
    public static final List<PageSize> GIVEN = given();

    /// @throws ProblemException when it is smaller than the smallest picture of pixels, or larger
    ///   than the largest at the fewest dpi
    public PageSize {
        name = name.strip();
        if (name.isEmpty()
                || name.length() > 60
                || !(Math.min(widthMillimetres, heightMillimetres) >= 15)
                || !(Math.max(widthMillimetres, heightMillimetres) <= 22_000)
                || !(dpi >= 24 && dpi <= 1200)) {
            throw ProblemException.ofTexts(
                    "domain.a_page_of_mm_at_dpi",
                    "domain.give_sides_of_15_to_22",
                    widthMillimetres,
                    heightMillimetres,
                    dpi);
        }
    }

    private static List<PageSize> given() {
        var sheets = List.of(A5, A4, A3, A2, LETTER);
        return Stream.of(
                        sheets.stream(),
                        sheets.stream().map(PageSize::turned),
                        Stream.of(SQUARE, TALL, WIDE, FULL_HD))
                .flatMap(each -> each)
                .toList();
    }

    private static PageSize paper(String name, double widthMillimetres, double heightMillimetres) {
        return new PageSize(name, widthMillimetres, heightMillimetres, PRINT_DPI);
    }

    /// As many pixels, at 96 dpi.
    public static PageSize screen(int widthPixels, int heightPixels) {
        return new PageSize(
                widthPixels + " × " + heightPixels,
                widthPixels * MILLIMETRES_PER_INCH / SCREEN_DPI,
                heightPixels * MILLIMETRES_PER_INCH / SCREEN_DPI,
                SCREEN_DPI);
    }

    /// A page of a person's own size.
    public static PageSize custom(double widthMillimetres, double heightMillimetres) {
        return paper(Messages.text("domain.custom"), widthMillimetres, heightMillimetres);
    }

    /// The same sheet, lying instead of upright or the other way round.
    public PageSize turned() {
        return new PageSize(name, heightMillimetres, widthMillimetres, dpi);
    }

    public boolean isLandscape() {
        return widthMillimetres > heightMillimetres;
    }

    /// Width in device pixels at a resolution.
    public int widthPixels(double atDpi) {
        return pixels(widthMillimetres, atDpi);
    }

    /// Height in device pixels at a resolution.
    public int heightPixels(double atDpi) {
        return pixels(heightMillimetres, atDpi);
    }

    private static int pixels(double millimetres, double atDpi) {
        return (int) Math.round(millimetres / MILLIMETRES_PER_INCH * atDpi);
    }
}
