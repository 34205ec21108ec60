package org.amnok.ui.layers;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Coded;
import org.amnok.domain.River;
import org.amnok.domain.record.BaseLayer;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.words.Messages;

/// Of which ground of an OpenStreetMap file streets are made: all of it, or what lies along a
/// river. Each change is one undo.
final class StreetGround {
    private StreetGround() {}

    static Choice<String> choice(BaseLayerController controller, BaseLayer base) {
        var choice = Fx.named("base-ground", new Choice<>(parts(base), StreetGround::words));
        choice.setAccessibleText(Messages.text("layers.ground_of_which_streets_are"));
        choice.setValue(base.table());
        choice.valueProperty()
                .subscribe(
                        (was, is) ->
                                controller.change(base, base.ofTable(is), "ground of base layer"));
        return choice;
    }

    private static List<String> parts(BaseLayer base) {
        var parts = new ArrayList<>(List.of("", River.YALU.code(), River.TUMEN.code()));
        if (!parts.contains(base.table())) {
            parts.add(base.table());
        }
        return parts;
    }

    private static String words(String part) {
        return part.isEmpty()
                ? Messages.text("layers.all_of_the_file")
                : Coded.find(River.values(), part)
                        .map(river -> Messages.text("common.25_km_on_both_sides_of", river.label()))
                        .orElse(Messages.text("layers.box", part));
    }
}
