package org.amnok.ui.incoming;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.cell.ValueOrders.Coordinates;
import org.amnok.exchange.cell.ValueOrders.Days;
import org.amnok.exchange.reading.OrdersFound;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// In which order values are written that do not say it themselves. Each field shows only where a
/// table has such values.
final class OrderFields {
    private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");

    private final ImportModel model;
    private final Choice<Days> days = new Choice<>(List.of(Days.values()), this::words);
    private final Choice<Coordinates> coordinates =
            new Choice<>(List.of(Coordinates.values()), this::words);
    private final Node daysField =
            SourceBar.field(Messages.text("incoming.dates_like_2_3_2025"), days);
    private final Node coordinatesField =
            SourceBar.field(Messages.text("incoming.coordinates"), coordinates);
    private OrdersFound found = OrdersFound.NOTHING;
    private boolean following;

    OrderFields(ImportModel model) {
        this.model = model;
        days.setId("import-days");
        coordinates.setId("import-coordinates");
        Tooltips.of(days, "incoming.whether_such_dates_begin_with");
        Tooltips.of(coordinates, "incoming.which_number_comes_first_where");
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
        Fx.show(daysField, now.hasDays());
        Fx.show(coordinatesField, now.hasPairs());
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
            case DAY_FIRST -> Messages.text("incoming.day_first_2_march");
            case MONTH_FIRST -> Messages.text("incoming.month_first_3_february");
            case FOUND_OUT ->
                    switch (found.orders().days()) {
                        case DAY_FIRST -> Messages.text("incoming.found_day_first");
                        case MONTH_FIRST -> Messages.text("incoming.found_month_first");
                        case FOUND_OUT -> Messages.text("incoming.cannot_be_told_choose");
                    };
        };
    }

    private String words(Coordinates order) {
        return switch (order) {
            case LATITUDE_FIRST -> Messages.text("incoming.latitude_first");
            case LONGITUDE_FIRST -> Messages.text("incoming.longitude_first");
            case FOUND_OUT ->
                    switch (found.orders().coordinates()) {
                        case LONGITUDE_FIRST -> Messages.text("incoming.found_longitude_first");
                        case LATITUDE_FIRST, FOUND_OUT ->
                                Messages.text("incoming.found_latitude_first");
                    };
        };
    }
}
