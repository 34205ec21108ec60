package org.amnok.ui.incoming;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.cell.ValueOrders.Coordinates;
import org.amnok.exchange.cell.ValueOrders.Days;
import org.amnok.exchange.reading.OrdersFound;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Tooltips;

/// In which order values are written that do not say it themselves. Each field shows only where a
/// table has such values.
final class OrderFields {
    private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");

    private final ImportModel model;
    private final Choice<Days> days = new Choice<>(List.of(Days.values()), this::words);
    private final Choice<Coordinates> coordinates =
            new Choice<>(List.of(Coordinates.values()), this::words);
    private final Node daysField = SourceBar.field("Dates like 2/3/2025", days);
    private final Node coordinatesField = SourceBar.field("Coordinates", coordinates);
    private OrdersFound found = OrdersFound.NOTHING;
    private boolean following;

    OrderFields(ImportModel model) {
        this.model = model;
        days.setId("import-days");
        coordinates.setId("import-coordinates");
        Tooltips.explain(days, "Whether such dates begin with the day or with the month");
        Tooltips.explain(coordinates, "Which number comes first where two stand in one cell");
        days.valueProperty().subscribe((was, is) -> choose());
        coordinates.valueProperty().subscribe((was, is) -> choose());
        model.preview().subscribe(preview -> follow(preview.first().found()));
        model.shown().subscribe((was, is) -> follow(OrdersFound.NOTHING));
    }

    List<Node> fields() {
        return List.of(daysField, coordinatesField);
    }

    private void follow(OrdersFound now) {
        var table = model.shown().get();
        if (table == null) {
            return;
        }
        following = true;
        found = now;
        var said = model.mapping(table).orders();
        show(daysField, now.hasDays());
        show(coordinatesField, now.hasPairs());
        days.setValue(said.days());
        coordinates.setValue(said.coordinates());
        days.relabel();
        days.pseudoClassStateChanged(WANTED, isWanted(said.days()));
        coordinates.relabel();
        following = false;
    }

    /// True when nothing comes in before a person says it.
    private boolean isWanted(Days said) {
        return said == Days.FOUND_OUT && found.orders().days() == Days.FOUND_OUT;
    }

    private static void show(Node field, boolean shown) {
        field.setVisible(shown);
        field.setManaged(shown);
    }

    private void choose() {
        if (!following && days.getValue() != null && coordinates.getValue() != null) {
            var table = model.shown().get();
            var now = model.mapping(table);
            model.map(table, now.with(orders(now.orders())));
        }
    }

    private ValueOrders orders(ValueOrders now) {
        return now.with(days.getValue()).with(coordinates.getValue());
    }

    private String words(Days order) {
        return switch (order) {
            case DAY_FIRST -> "day first: 2 March";
            case MONTH_FIRST -> "month first: 3 February";
            case FOUND_OUT ->
                    switch (found.orders().days()) {
                        case DAY_FIRST -> "found: day first";
                        case MONTH_FIRST -> "found: month first";
                        case FOUND_OUT -> "cannot be told: choose";
                    };
        };
    }

    private String words(Coordinates order) {
        return switch (order) {
            case LATITUDE_FIRST -> "latitude first";
            case LONGITUDE_FIRST -> "longitude first";
            case FOUND_OUT ->
                    switch (found.orders().coordinates()) {
                        case LONGITUDE_FIRST -> "found: longitude first";
                        case LATITUDE_FIRST, FOUND_OUT -> "found: latitude first";
                    };
        };
    }
}
