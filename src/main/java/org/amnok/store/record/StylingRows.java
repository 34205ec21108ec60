package org.amnok.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amnok.domain.Coded;
import org.amnok.domain.Language;
import org.amnok.map.StyledLayer;
import org.amnok.map.styling.Breaks;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Colour;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.Labelling.Words;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.ScaleRange;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.map.symbol.SymbolFiles;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.jspecify.annotations.Nullable;

/// The tables `amnok_layer_style` and `amnok_style_class`. What another program has put there and
/// makes no sense leaves its layer in the designed look.
public final class StylingRows {
    private static final String LAYERS =
            """
            SELECT layer, closest_scale, widest_scale, substr(filter, 1, 2000),
              substr(label, 1, 200), label_language, label_size, classing,
              substr(attribute, 1, 200), method
            FROM amnok_layer_style WHERE length(layer) < 100 LIMIT 1000""";
    private static final String CLASSES =
            """
            SELECT substr(value, 1, 1000), lower, upper, substr(symbol, 1, 60), colour, size
            FROM amnok_style_class WHERE layer = ? ORDER BY position LIMIT\s"""
                    + (Classing.MOST_CLASSES + 1);
    private static final String FORGET = "DELETE FROM amnok_layer_style WHERE layer = ?";
    private static final String FORGET_CLASSES = "DELETE FROM amnok_style_class WHERE layer = ?";
    private static final String KEEP =
            "INSERT INTO amnok_layer_style VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String KEEP_CLASS =
            "INSERT INTO amnok_style_class VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Statements statements;
    private final StyleFileRows files;

    public StylingRows(Statements statements) {
        this.statements = statements;
        files = new StyleFileRows(statements);
    }

    /// One row of a class; value and limits are null where they are not of its kind.
    private record ClassRow(
            @Nullable String value, double lower, double upper, SymbolAppearance look) {}

    /// The layers that are not in their designed look.
    public Map<StyledLayer, LayerStyling> all() throws SQLException {
        var all = new HashMap<StyledLayer, LayerStyling>();
        statements.each(LAYERS, row -> read(row, all));
        files.all()
                .forEach(
                        (layer, file) ->
                                all.merge(
                                        layer,
                                        LayerStyling.DESIGNED.drawnBy(file),
                                        (own, drawn) -> own.drawnBy(file)));
        return all;
    }

    private void read(ResultSet row, Map<StyledLayer, LayerStyling> into) throws SQLException {
        try {
            var layer = StyledLayer.ofCode(Sql.text(row, 1)).orElse(null);
            if (layer != null) {
                into.put(layer, styling(row, classes(layer)));
            }
        } catch (IllegalArgumentException senseless) {
            // a layer of a newer program, or another program's slip: the designed look is safe
        }
    }

    private LayerStyling styling(ResultSet row, List<ClassRow> classes) throws SQLException {
        return new LayerStyling(
                new ScaleRange(number(row, 2, 0), number(row, 3, Double.POSITIVE_INFINITY)),
                classing(row, classes),
                new Labelling(
                        words(row.getString(5)),
                        Coded.find(Language.values(), Sql.text(row, 6)).orElse(null),
                        number(row, 7, 1)),
                Sql.text(row, 4),
                null);
    }

    private List<ClassRow> classes(StyledLayer layer) throws SQLException {
        return statements.all(
                CLASSES,
                row ->
                        new ClassRow(
                                row.getString(1),
                                number(row, 2, 0),
                                number(row, 3, 0),
                                look(row.getString(4), row.getString(5), number(row, 6, 1))),
                layer.code());
    }

    private static SymbolAppearance look(
            @Nullable String symbol, @Nullable String colour, double size) {
        var known = symbol != null && SymbolFiles.has(symbol) ? symbol : null;
        return new SymbolAppearance(
                known, colour == null ? null : Colour.parse(colour).orElse(null), size);
    }

    private static Classing classing(ResultSet row, List<ClassRow> classes) throws SQLException {
        if (classes.isEmpty()) {
            return Classing.DESIGNED;
        }
        var all = classes.getFirst().look;
        var named = classes.subList(1, classes.size());
        return switch (Sql.text(row, 8)) {
            case "value" -> new Classing.ByValue(Sql.text(row, 9), values(named), all);
            case "graded" ->
                    new Classing.Graded(
                            Sql.text(row, 9),
                            Breaks.valueOf(Sql.text(row, 10)),
                            grades(named),
                            all);
            default -> new Classing.One(all);
        };
    }

    private static List<Classing.ValueClass> values(List<ClassRow> rows) {
        return rows.stream()
                .map(r -> new Classing.ValueClass(r.value == null ? "" : r.value, r.look))
                .toList();
    }

    private static List<Classing.Grade> grades(List<ClassRow> rows) {
        return rows.stream().map(r -> new Classing.Grade(r.lower, r.upper, r.look)).toList();
    }

    private static Words words(@Nullable String label) {
        if (label == null) {
            return new Words.Designed();
        }
        return label.isEmpty() ? new Words.None() : new Words.Of(label);
    }

    private static double number(ResultSet row, int column, double otherwise) throws SQLException {
        var number = row.getDouble(column);
        return row.wasNull() ? otherwise : number;
    }

    /// Keeps the styling of a layer; the designed look leaves no rows.
    public void put(StyledLayer layer, LayerStyling styling) throws SQLException {
        statements.update(FORGET, layer.code());
        statements.update(FORGET_CLASSES, layer.code());
        files.put(layer, styling.file());
        if (styling.isDesigned()) {
            return;
        }
        var classing = styling.classing();
        statements.update(
                KEEP,
                layer.code(),
                styling.scales().closest(),
                limited(styling.scales().widest()),
                styling.filter(),
                label(styling.labelling().words()),
                code(styling.labelling().language()),
                styling.labelling().size(),
                kind(classing),
                attribute(classing),
                classing instanceof Classing.Graded g ? g.method().name() : null);
        putClasses(layer, classing);
    }

    private void putClasses(StyledLayer layer, Classing classing) throws SQLException {
        var position = 0;
        for (var row : rows(classing)) {
            var colour = row.look.colour();
            statements.update(
                    KEEP_CLASS,
                    layer.code(),
                    position++,
                    row.value,
                    row.lower,
                    row.upper,
                    row.look.symbol(),
                    colour == null ? null : colour.hex(),
                    row.look.size());
        }
    }

    private static List<ClassRow> rows(Classing classing) {
        var rows = new ArrayList<ClassRow>();
        switch (classing) {
            case Classing.One(var look) -> rows.add(new ClassRow(null, 0, 0, look));
            case Classing.ByValue values -> {
                rows.add(new ClassRow(null, 0, 0, values.others()));
                values.classes().forEach(c -> rows.add(new ClassRow(c.value(), 0, 0, c.look())));
            }
            case Classing.Graded graded -> {
                rows.add(new ClassRow(null, 0, 0, graded.unknown()));
                graded.grades()
                        .forEach(g -> rows.add(new ClassRow(null, g.from(), g.to(), g.look())));
            }
        }
        return rows;
    }

    private static String kind(Classing classing) {
        return switch (classing) {
            case Classing.One _ -> "one";
            case Classing.ByValue _ -> "value";
            case Classing.Graded _ -> "graded";
        };
    }

    private static @Nullable String attribute(Classing classing) {
        return switch (classing) {
            case Classing.One _ -> null;
            case Classing.ByValue values -> values.attribute();
            case Classing.Graded graded -> graded.attribute();
        };
    }

    private static @Nullable String label(Words words) {
        return switch (words) {
            case Words.Designed _ -> null;
            case Words.None _ -> "";
            case Words.Of(var attribute) -> attribute;
        };
    }

    private static @Nullable String code(@Nullable Language language) {
        return language == null ? null : language.code().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Double limited(double scale) {
        return Double.isInfinite(scale) ? null : scale;
    }
}
