package org.amnok.ui;

import java.util.List;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.UncertaintyText;
import org.amnok.ui.session.Session;
import org.amnok.ui.status.StatusBar;
import org.amnok.words.Messages;

/// What a person should know of a sighting that was just added.
final class NewSighting {
    private NewSighting() {}

    /// That the filter hides it, as long as it does, or else which radius was proposed.
    static void report(Sighting fresh, Session session, StatusBar status) {
        var isHidden = session.shown().map(shown -> !shown.contains(fresh.uuid()));
        if (isHidden.getValue()) {
            status.reportWhile(Messages.text("window.the_new_sighting_does_not_pass"), isHidden);
        } else if (fresh.place() instanceof Place.Located at
                && at.method() == LocationMethod.MAP_CLICK
                && at.uncertaintyMetres() != null) {
            status.reportWhile(
                    Messages.text(
                            "window.radius_proposed",
                            UncertaintyText.radius(at.uncertaintyMetres())),
                    session.selection().uuids().map(all -> all.equals(List.of(fresh.uuid()))));
        }
    }
}
