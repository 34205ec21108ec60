package org.amnok.ui;

import java.util.Optional;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.MeasureText;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// What a person should know of a sighting that was just added.
final class NewSighting {
    private NewSighting() {}

    /// That the filter hides it, or else which radius was proposed; empty for nothing.
    static Optional<String> words(Sighting fresh, Session session) {
        if (!session.shown().get().contains(fresh.uuid())) {
            return Optional.of(Messages.text("window.the_new_sighting_does_not_pass"));
        }
        return fresh.place() instanceof Place.Located at
                        && at.method() == LocationMethod.MAP_CLICK
                        && at.uncertaintyMetres() != null
                ? Optional.of(
                        Messages.text(
                                "window.radius_proposed",
                                MeasureText.length(at.uncertaintyMetres())))
                : Optional.empty();
    }
}
