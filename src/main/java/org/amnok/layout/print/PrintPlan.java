package org.amnok.layout.print;

/// How a page comes onto paper.
///
/// @param across of a poster: how many sheets it is wide
public record PrintPlan(PrintPaper paper, Scaling scaling, int across) {
    /// More are a slip.
    public static final int MOST_ACROSS = 12;

    /// What the sheets of a poster have in common, to be glued over each other.
    public static final int OVERLAP_MILLIMETRES = 10;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double MARGIN = 7 * POINTS_PER_MILLIMETRE;
    private static final double OVERLAP = OVERLAP_MILLIMETRES * POINTS_PER_MILLIMETRE;

    /// A page that is larger by so little is cut nowhere that matters.
    private static final double SLACK = POINTS_PER_MILLIMETRE;

    /// How large it becomes.
    public enum Scaling {
        /// As large as one sheet has room for.
        FIT,
        /// As large as it was made: on several sheets where one is too small.
        ACTUAL,
        /// As wide as some sheets side by side.
        POSTER
    }

    public PrintPlan {
        if (across < 1 || across > MOST_ACROSS) {
            throw new IllegalArgumentException("A poster is 1 to " + MOST_ACROSS + " sheets wide");
        }
    }

    /// How one page lies on its sheets. Points.
    ///
    /// @param isUpright false for sheets whose longer side is across
    /// @param scale from the page to paper
    /// @param margin left free around each sheet
    /// @param overlap of neighbours
    public record Sheets(
            int columns,
            int rows,
            boolean isUpright,
            double scale,
            double width,
            double height,
            double margin,
            double overlap) {
        public int number() {
            return columns * rows;
        }

        /// From the left edge of the page to what a sheet shows, on paper.
        double left(int column) {
            return column * (width - 2 * margin - overlap);
        }

        /// From the upper edge of the page to what a sheet shows, on paper.
        double top(int row) {
            return row * (height - 2 * margin - overlap);
        }
    }

    /// The sheets of a page: of those that stand and those that lie, the way that takes fewer, or
    /// makes it larger.
    ///
    /// @param widthPoints and heightPoints of the page
    public Sheets sheets(double widthPoints, double heightPoints) {
        var upright = sheets(widthPoints, heightPoints, true);
        var across = sheets(widthPoints, heightPoints, false);
        if (upright.number() != across.number()) {
            return upright.number() < across.number() ? upright : across;
        }
        return upright.scale() == across.scale()
                ? heightPoints >= widthPoints ? upright : across
                : upright.scale() > across.scale() ? upright : across;
    }

    private Sheets sheets(double pageWidth, double pageHeight, boolean isUpright) {
        var width = isUpright ? paper.width() : paper.height();
        var height = isUpright ? paper.height() : paper.width();
        var inner = width - 2 * MARGIN;
        var innerHeight = height - 2 * MARGIN;
        return switch (scaling) {
            case FIT ->
                    one(
                            Math.min(inner / pageWidth, innerHeight / pageHeight),
                            isUpright,
                            width,
                            height,
                            MARGIN);
            case ACTUAL -> {
                var fits = pageWidth <= width + SLACK && pageHeight <= height + SLACK;
                yield fits
                        ? one(1, isUpright, width, height, 0)
                        : tiled(1, pageWidth, pageHeight, isUpright, width, height);
            }
            case POSTER -> {
                var whole = across * inner - (across - 1) * OVERLAP;
                yield tiled(whole / pageWidth, pageWidth, pageHeight, isUpright, width, height);
            }
        };
    }

    private static Sheets one(
            double scale, boolean isUpright, double width, double height, double margin) {
        return new Sheets(1, 1, isUpright, scale, width, height, margin, 0);
    }

    private static Sheets tiled(
            double scale,
            double pageWidth,
            double pageHeight,
            boolean isUpright,
            double width,
            double height) {
        return new Sheets(
                count(pageWidth * scale, width - 2 * MARGIN),
                count(pageHeight * scale, height - 2 * MARGIN),
                isUpright,
                scale,
                width,
                height,
                MARGIN,
                OVERLAP);
    }

    private static int count(double length, double inner) {
        return Math.max(1, (int) Math.ceil((length - OVERLAP - SLACK) / (inner - OVERLAP)));
    }
}
