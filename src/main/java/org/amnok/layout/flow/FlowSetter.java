package org.amnok.layout.flow;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.layout.LineBreaker;
import org.amnok.layout.SheetPixels;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.render.TextRenderer;
import org.amnok.render.text.LabelStyle;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;

/// Sets the parts of a text in a width. px.
final class FlowSetter {
    private static final double NAMES = 118;
    private static final double GAP = 14;

    /// Of a paragraph; longer ones may be parted by the end of a page.
    private static final int MOST_LINES = 14;

    /// A photo is no higher, as a share of the page.
    private static final double HIGHEST = 0.45;

    private final TextRenderer pen;
    private final double width;
    private final double room;
    private int tables;

    /// @param room how high a page is
    FlowSetter(TextRenderer pen, double width, double room) {
        this.pen = pen;
        this.width = width;
        this.room = room;
    }

    /// How letters look: their size, weight, and the distance of baselines.
    private record Look(double size, int weight, double leading, ThemeColour colour) {
        static final Look PART = new Look(19, 700, 24, ThemeColour.LBL_CITY);
        static final Look ITEM = new Look(12.5, 600, 16.5, ThemeColour.LBL_CITY);
        static final Look BODY = new Look(10.4, 400, 15, ThemeColour.LBL_TOWN);
        static final Look NOTE = new Look(8.8, 400, 12.5, ThemeColour.LBL_SITE);
        static final Look CELL = new Look(9.3, 400, 12.8, ThemeColour.LBL_TOWN);
        static final Look COLUMN = new Look(9.3, 600, 12.8, ThemeColour.LBL_CITY);
    }

    List<FlowPiece> set(Block block) {
        return switch (block) {
            case Block.Heading(var level, var text, _) -> List.of(heading(level, text));
            case Block.Paragraph(var text, var isNote) ->
                    paragraph(text, isNote ? Look.NOTE : Look.BODY);
            case Block.Facts(var facts) -> facts(facts);
            case Block.Table table -> table(table);
            case Block.Drawing drawing -> List.of(drawing(drawing));
            case Block.Photo photo -> List.of(photo(photo));
        };
    }

    private List<String> lines(String text, Look look, double wide) {
        return new LineBreaker(line -> measure(line, look), wide).lines(text);
    }

    private double measure(String line, Look look) {
        return line.isEmpty() ? 0 : pen.width(line, look.size, look.weight);
    }

    private FlowPiece heading(int level, String text) {
        var look = level <= 2 ? Look.PART : Look.ITEM;
        var above = level <= 2 ? 22.0 : 20.0;
        var lines = lines(text, look, width);
        var role = level <= 2 ? Role.HEADING : Role.SUBHEADING;
        return FlowPiece.leading(
                above + lines.size() * look.leading + 3,
                g -> {
                    if (level > 2) {
                        PagePart.of(Role.ORNAMENT)
                                .draw(g, line -> rule(line, above - 8, ThemeColour.UI_LINE, 0.6));
                    }
                    PagePart.of(role, text).draw(g, part -> write(lines, look, 0, above, part));
                });
    }

    private List<FlowPiece> paragraph(String text, Look look) {
        var lines = lines(text, look, width);
        var pieces = new ArrayList<FlowPiece>();
        for (var from = 0; from < lines.size(); from += MOST_LINES) {
            var some = lines.subList(from, Math.min(lines.size(), from + MOST_LINES));
            var words = lines.size() <= MOST_LINES ? text : String.join(" ", some);
            var above = from == 0 ? 5.0 : 0.0;
            pieces.add(
                    FlowPiece.plain(
                            above + some.size() * look.leading,
                            g ->
                                    PagePart.of(Role.PARAGRAPH, words)
                                            .draw(g, part -> write(some, look, 0, above, part))));
        }
        return pieces;
    }

    private List<FlowPiece> facts(List<Block.Fact> facts) {
        var table = ++tables;
        return IntStream.range(0, facts.size())
                .mapToObj(i -> fact(facts.get(i), table, i < facts.size() - 1))
                .toList();
    }

    private FlowPiece fact(Block.Fact fact, int table, boolean staysWithNext) {
        var names = lines(fact.name(), Look.NOTE, NAMES - GAP);
        var values = lines(fact.value(), Look.CELL, width - NAMES);
        var high = Math.max(names.size(), values.size()) * Look.CELL.leading + 2.5;
        return new FlowPiece(
                high,
                staysWithNext,
                FlowPiece.Kind.ROW,
                table,
                g ->
                        PagePart.of(Role.ROW)
                                .draw(
                                        g,
                                        row -> {
                                            PagePart.of(Role.ROW_HEADING, fact.name())
                                                    .draw(
                                                            row,
                                                            cell ->
                                                                    write(
                                                                            names, Look.NOTE, 0, 2,
                                                                            cell));
                                            PagePart.of(Role.CELL, fact.value())
                                                    .draw(
                                                            row,
                                                            cell ->
                                                                    write(
                                                                            values, Look.CELL,
                                                                            NAMES, 2, cell));
                                        }));
    }

    private List<FlowPiece> table(Block.Table table) {
        var id = ++tables;
        var columns = new Columns(table);
        var names = table.head().stream().map(Block.Column::name).toList();
        var pieces = new ArrayList<FlowPiece>();
        pieces.add(row(columns, names, FlowPiece.Kind.HEAD, id));
        table.rows().forEach(r -> pieces.add(row(columns, r.cells(), FlowPiece.Kind.ROW, id)));
        return pieces;
    }

    /// Where the columns of a table lie.
    private final class Columns {
        private final boolean isOfNumbers;
        private final double[] left;
        private final double[] wide;

        Columns(Block.Table table) {
            isOfNumbers = table.cells() != Block.Cells.WORDS;
            var all = table.head().stream().mapToDouble(Block.Column::share).sum();
            left = new double[table.head().size()];
            wide = new double[left.length];
            var x = 0.0;
            for (var i = 0; i < left.length; i++) {
                var share = table.head().get(i).share() / all * width;
                left[i] = x;
                wide[i] = share - (i == left.length - 1 ? 0 : GAP);
                x += share;
            }
        }

        List<String> lines(int column, String text, Look look) {
            return FlowSetter.this.lines(text, look, wide[column]);
        }

        void write(int column, List<String> lines, Look look, double top, Graphics2D g) {
            var isRight = isOfNumbers && column > 0;
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                var x = left[column] + (isRight ? wide[column] - measure(line, look) : 0);
                FlowSetter.this.write(List.of(line), look, x, top + i * look.leading, g);
            }
        }
    }

    private FlowPiece row(Columns columns, List<String> cells, FlowPiece.Kind kind, int table) {
        var isHead = kind == FlowPiece.Kind.HEAD;
        var look = isHead ? Look.COLUMN : Look.CELL;
        var lines =
                IntStream.range(0, cells.size())
                        .mapToObj(i -> columns.lines(i, cells.get(i), look))
                        .toList();
        var most = lines.stream().mapToInt(List::size).max().orElse(1);
        var above = isHead ? 10.0 : 2.5;
        var high = above + most * look.leading + 4;
        return new FlowPiece(
                high,
                isHead,
                kind,
                table,
                g -> {
                    PagePart.of(Role.ROW)
                            .draw(
                                    g,
                                    row -> {
                                        for (var i = 0; i < lines.size(); i++) {
                                            var column = i;
                                            PagePart.of(role(isHead, i), cells.get(i))
                                                    .draw(
                                                            row,
                                                            cell ->
                                                                    columns.write(
                                                                            column,
                                                                            lines.get(column),
                                                                            look,
                                                                            above,
                                                                            cell));
                                        }
                                    });
                    ruleBelow(g, high - 1, isHead);
                });
    }

    private void ruleBelow(Graphics2D g, double y, boolean isHead) {
        var colour = isHead ? ThemeColour.INK : ThemeColour.UI_LINE;
        PagePart.of(Role.ORNAMENT).draw(g, line -> rule(line, y, colour, isHead ? 1.1 : 0.5));
    }

    private static Role role(boolean isHead, int column) {
        return isHead ? Role.COLUMN_HEADING : column == 0 ? Role.ROW_HEADING : Role.CELL;
    }

    /// Scaled to the width of the page, or its height.
    private FlowPiece drawing(Block.Drawing drawing) {
        var size = drawing.sheet().size();
        var scale = Math.min(1, Math.min(width / size.width(), (room - 40) / size.height()));
        return FlowPiece.plain(
                10 + scale * size.height() + 6,
                g -> {
                    var inner = (Graphics2D) g.create();
                    inner.translate((width - scale * size.width()) / 2, 10);
                    inner.scale(scale, scale);
                    drawing.sheet().paint(inner, () -> false);
                    inner.dispose();
                });
    }

    private FlowPiece photo(Block.Photo photo) {
        var scale =
                Math.min(
                        width / photo.widthPixels(),
                        Math.min(0.75, HIGHEST * room / photo.heightPixels()));
        var high = scale * photo.heightPixels();
        var caption = lines(photo.caption(), Look.NOTE, width);
        return FlowPiece.plain(
                10 + high + 4 + caption.size() * Look.NOTE.leading + 4,
                g -> {
                    PagePart.of(Role.FIGURE, photo.alternative())
                            .draw(
                                    g,
                                    part ->
                                            picture(
                                                    part,
                                                    photo.pixels().get(),
                                                    scale * photo.widthPixels()));
                    PagePart.of(Role.PARAGRAPH, photo.caption())
                            .draw(g, part -> write(caption, Look.NOTE, 0, 14 + high, part));
                });
    }

    private static void picture(Graphics2D g, SheetPixels pixels, double wide) {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        var at = AffineTransform.getTranslateInstance(0, 10);
        at.scale(wide / pixels.width(), wide / pixels.width());
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(image, at, null);
    }

    private void rule(Graphics2D g, double y, ThemeColour colour, double thick) {
        g.setColor(new Color(colour.rgb(Theme.LIGHT)));
        g.setStroke(new BasicStroke((float) thick));
        g.draw(new Line2D.Double(0, y, width, y));
    }

    /// @param top of the first line
    private void write(List<String> lines, Look look, double x, double top, Graphics2D g) {
        var y = top + look.size;
        for (var line : lines) {
            if (!line.isEmpty()) {
                var colour = new Color(look.colour.rgb(Theme.LIGHT));
                pen.write(g, line, x, y, LabelStyle.plain(look.size, look.weight, colour));
            }
            y += look.leading;
        }
    }
}
