package org.amnok.ui.table;

import java.util.List;
import java.util.Locale;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.MetresText;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The uncertainty of a point as it is edited in the table.
final class UncertaintyEdit {
    private UncertaintyEdit() {}

    /// "±300 m", "3 km", nothing for unknown.
    static FieldEdit edit() {
        return new FieldEdit(
                new FieldEdit.Name(
                        Messages.text("fields.uncertainty"),
                        Messages.english("fields.uncertainty")),
                List.of(),
                UncertaintyEdit::metres,
                (typed, s, contents) ->
                        s.place() instanceof Place.Located at
                                ? radius(at, typed)
                                : FieldEdit.wrong(Messages.text("table.it_has_no_point_to_be")),
                List::of);
    }

    private static FieldEdit.Outcome radius(Place.Located at, String typed) {
        try {
            var metres = MetresText.parse(typed);
            var place = new Place.Located(at.point(), metres, at.method(), at.asReported());
            return FieldEdit.change(d -> d.place(place));
        } catch (ProblemException wrong) {
            return FieldEdit.wrong(wrong.problem().sentence());
        }
    }

    private static String metres(Sighting s) {
        return s.place() instanceof Place.Located at ? text(at.uncertaintyMetres()) : "";
    }

    private static String text(@Nullable Double metres) {
        return metres == null
                ? ""
                : metres == Math.rint(metres)
                        ? String.format(Locale.ROOT, "%.0f m", metres)
                        : metres + " m";
    }
}
