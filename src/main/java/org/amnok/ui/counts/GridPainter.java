package org.amnok.ui.counts;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.ui.look.LanguageFonts;

/// Paints a table: what is certain in bold, what is only possible plain.
record GridPainter(GraphicsContext pen, Theme theme, GridRoom room, ShownTable table) {
    private static final double SIZE = 12;

    /// So many are measured.
    private static final int LONGEST = 40;

    void paint(Optional<GridCell> chosen, boolean isFocused) {
        pen.setFill(colour(ThemeColour.UI_PANEL));
        pen.fillRect(0, 0, room.width(), room.height());
        pen.setTextBaseline(VPos.CENTER);
        pen.setLineWidth(1);
        if (table.isCompared()) {
            sides(true);
            sides(false);
        }
        cells(chosen, isFocused);
        names(chosen);
        totals(chosen, isFocused);
        heads();
    }

    /// The columns of A or of B lie on a ground of their own, below their name.
    private void sides(boolean first) {
        var columns = table.sideColumns(first);
        if (columns.isEmpty()) {
            return;
        }
        var x = room.x(columns.get()[0], table);
        var width = (columns.get()[1] - columns.get()[0] + 1) * room.column();
        clip(room.names(), 0, room.columnsWidth(), room.height());
        pen.setFill(colour(ThemeColour.UI_HOVER));
        var below = room.y(table.rows(), table) + GridRoom.ROW;
        pen.fillRect(x, GridRoom.SIDES, width, below - GridRoom.SIDES);
        pen.setFill(colour(first ? ThemeColour.UI_FIELD : ThemeColour.UI_ACCENT));
        pen.setStroke(colour(ThemeColour.UI_ACCENT));
        pen.fillRoundRect(x + 0.5, 2.5, width - 1, GridRoom.SIDES - 5, 6, 6);
        pen.strokeRoundRect(x + 0.5, 2.5, width - 1, GridRoom.SIDES - 5, 6, 6);
        pen.setFill(colour(first ? ThemeColour.UI_ACCENT : ThemeColour.UI_PANEL));
        pen.setFont(font(FontWeight.SEMI_BOLD));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.fillText(table.sideName(first), x + width / 2, GridRoom.SIDES / 2, width - 8);
        pen.restore();
    }

    /// As wide as the longest texts need.
    static GridRoom.Wide wide(ShownTable table) {
        if (!table.isWordy()) {
            return GridRoom.Wide.of(0, 0);
        }
        var columns =
                IntStream.range(0, table.columns()).boxed().flatMap(column -> texts(table, column));
        return GridRoom.Wide.of(widest(columns), widest(texts(table, table.columns())));
    }

    private static Stream<String> texts(ShownTable table, int column) {
        return IntStream.rangeClosed(0, table.rows()).mapToObj(row -> table.text(row, column));
    }

    private static double widest(Stream<String> texts) {
        var measure = new Text();
        measure.setFont(font(FontWeight.SEMI_BOLD));
        return texts.sorted(Comparator.comparingInt(String::length).reversed())
                .limit(LONGEST)
                .mapToDouble(
                        text -> {
                            measure.setText(text);
                            return measure.getLayoutBounds().getWidth();
                        })
                .max()
                .orElse(0);
    }

    private void cells(Optional<GridCell> chosen, boolean isFocused) {
        clip(room.names(), room.head(), room.columnsWidth(), room.rowsHeight());
        var firstRow = (int) (room.top() / GridRoom.ROW);
        var lastRow =
                Math.min(table.rows() - 1, (int) ((room.top() + room.rowsHeight()) / GridRoom.ROW));
        var firstColumn = (int) (room.left() / room.column());
        var lastColumn =
                Math.min(
                        table.columns() - 1,
                        (int) ((room.left() + room.columnsWidth()) / room.column()));
        for (var row = firstRow; row <= lastRow; row++) {
            line(row);
            for (var column = firstColumn; column <= lastColumn; column++) {
                cell(row, column, room.column(), chosen, isFocused);
            }
        }
        pen.restore();
    }

    private void names(Optional<GridCell> chosen) {
        clip(0, room.head(), room.names(), room.rowsHeight());
        var first = (int) (room.top() / GridRoom.ROW);
        var last =
                Math.min(table.rows() - 1, (int) ((room.top() + room.rowsHeight()) / GridRoom.ROW));
        for (var row = first; row <= last; row++) {
            line(row);
            var isChosen = chosen.isPresent() && chosen.get().row() == row;
            name(row, isChosen ? FontWeight.SEMI_BOLD : FontWeight.NORMAL);
        }
        pen.restore();
    }

    private void name(int row, FontWeight weight) {
        pen.setFont(font(weight));
        pen.setFill(colour(ThemeColour.UI_TEXT));
        pen.setTextAlign(TextAlignment.LEFT);
        pen.save();
        pen.beginPath();
        pen.rect(0, room.y(row, table), room.names() - 6, GridRoom.ROW);
        pen.clip();
        pen.fillText(
                cut(table.rowName(row), room.names() - 20),
                12,
                room.y(row, table) + GridRoom.ROW / 2);
        pen.restore();
    }

    /// With an ellipsis where it is longer than its room.
    private String cut(String text, double width) {
        var measure = new Text(text);
        measure.setFont(pen.getFont());
        var end = text.length();
        while (end > 1 && measure.getLayoutBounds().getWidth() > width) {
            end = text.offsetByCodePoints(end, -1);
            measure.setText(text.substring(0, end).strip() + "…");
        }
        return measure.getText();
    }

    private void totals(Optional<GridCell> chosen, boolean isFocused) {
        var x = room.x(table.columns(), table);
        var foot = room.y(table.rows(), table);
        clip(x, room.head(), room.total(), room.rowsHeight());
        for (var row = 0; row < table.rows(); row++) {
            if (room.y(row, table) > -GridRoom.ROW && room.y(row, table) < room.height()) {
                line(row);
                cell(row, table.columns(), room.total(), chosen, isFocused);
            }
        }
        pen.restore();
        name(table.rows(), FontWeight.SEMI_BOLD);
        clip(room.names(), foot, room.columnsWidth(), GridRoom.ROW);
        for (var column = 0; column < table.columns(); column++) {
            cell(table.rows(), column, room.column(), chosen, isFocused);
        }
        pen.restore();
        cell(table.rows(), table.columns(), room.total(), chosen, isFocused);
        pen.setStroke(colour(ThemeColour.UI_TEXT2));
        pen.strokeLine(0, foot + 0.5, x + room.total(), foot + 0.5);
        pen.strokeLine(x + 0.5, room.head(), x + 0.5, foot + GridRoom.ROW);
    }

    private void heads() {
        pen.setFont(font(FontWeight.NORMAL));
        pen.setFill(colour(ThemeColour.UI_TEXT2));
        pen.setTextAlign(TextAlignment.CENTER);
        clip(room.names(), 0, room.columnsWidth(), room.head());
        var middle = room.head() - GridRoom.HEAD / 2;
        for (var column = 0; column < table.columns(); column++) {
            var x = room.x(column, table) + room.column() / 2;
            pen.fillText(table.columnName(column), x, middle, room.column() - 4);
        }
        pen.restore();
        pen.setFont(font(FontWeight.SEMI_BOLD));
        pen.setFill(colour(ThemeColour.UI_TEXT));
        pen.setTextAlign(TextAlignment.LEFT);
        pen.fillText(
                table.answer().table().rows().dimension().title(), 12, middle, room.names() - 16);
        pen.setTextAlign(TextAlignment.RIGHT);
        var right = room.x(table.columns(), table) + room.total() - 12;
        pen.fillText(table.columnName(table.columns()), right, middle, room.total() - 16);
        pen.setStroke(colour(ThemeColour.UI_TEXT2));
        pen.strokeLine(0, room.head() - 0.5, right + 12, room.head() - 0.5);
    }

    private void line(int row) {
        var y = room.y(row, table) + GridRoom.ROW - 0.5;
        pen.setStroke(colour(ThemeColour.UI_LINE));
        pen.strokeLine(0, y, room.x(table.columns(), table) + room.total(), y);
    }

    private void cell(
            int row, int column, double width, Optional<GridCell> chosen, boolean isFocused) {
        var x = room.x(column, table);
        var y = room.y(row, table);
        if (chosen.isPresent() && chosen.get().equals(new GridCell(row, column))) {
            pen.setFill(colour(ThemeColour.SEL));
            pen.setStroke(colour(isFocused ? ThemeColour.SEL_EDGE : ThemeColour.UI_LINE2));
            pen.setLineWidth(1.5);
            pen.fillRoundRect(x + 1, y + 2, width - 2, GridRoom.ROW - 4, 6, 6);
            pen.strokeRoundRect(x + 1, y + 2, width - 2, GridRoom.ROW - 4, 6, 6);
            pen.setLineWidth(1);
            pen.setFill(colour(ThemeColour.SEL_EDGE));
        } else {
            pen.setFill(
                    colour(
                            table.isCertain(row, column)
                                    ? ThemeColour.UI_TEXT
                                    : ThemeColour.UI_TEXT2));
        }
        var isTotal = column == table.columns();
        pen.setFont(font(table.isCertain(row, column) ? FontWeight.SEMI_BOLD : FontWeight.NORMAL));
        pen.setTextAlign(isTotal ? TextAlignment.RIGHT : TextAlignment.CENTER);
        pen.fillText(
                cut(table.text(row, column), width - (isTotal ? 16 : 6)),
                isTotal ? x + width - 12 : x + width / 2,
                y + GridRoom.ROW / 2);
    }

    private void clip(double x, double y, double width, double height) {
        pen.save();
        pen.beginPath();
        pen.rect(x, y, width, height);
        pen.clip();
    }

    /// Fonts of other scripts have a bold face, the Latin one a semibold family.
    private static Font font(FontWeight weight) {
        var family = LanguageFonts.family();
        if (weight == FontWeight.NORMAL) {
            return Font.font(family, SIZE);
        }
        return Font.getFamilies().contains(family + " SemiBold")
                ? Font.font(family + " SemiBold", SIZE)
                : Font.font(family, FontWeight.BOLD, SIZE);
    }

    private Color colour(ThemeColour token) {
        return Color.web(token.hex(theme));
    }
}
