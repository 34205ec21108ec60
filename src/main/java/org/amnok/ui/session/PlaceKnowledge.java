package org.amnok.ui.session;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.PlaceFacts;
import org.amnok.domain.record.Site;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.PlaceFinder;
import org.amnok.geo.words.PlaceWords;
import org.jspecify.annotations.Nullable;

/// What the window knows of places: the geography, as soon as it is made, and the project's sites.
/// Lives on the FX thread.
public final class PlaceKnowledge {
    private final Session session;
    private final ReadOnlyObjectWrapper<BorderGeography> geography =
            new ReadOnlyObjectWrapper<>(BorderGeography.none());
    private List<Site> sites = List.of();
    private PlaceFinder finder = new PlaceFinder(BorderGeography.none(), sites);

    /// Made when a person types a place: a window opens without it.
    private @Nullable PlaceWords words;

    /// @param make makes the geography, in the background
    public PlaceKnowledge(Session session, Supplier<BorderGeography> make, Tasks tasks) {
        this.session = session;
        tasks.work(make).then(this::arrived).start(session::report);
    }

    /// Who follows the geography asks for facts at once.
    private void arrived(BorderGeography made) {
        renew(made);
        geography.set(made);
    }

    /// Empty at first.
    public ReadOnlyObjectProperty<BorderGeography> geography() {
        return geography.getReadOnlyProperty();
    }

    public PlaceFacts facts(Place place) {
        followSites();
        return finder.facts(place);
    }

    /// What a province is called here.
    ///
    /// @param english its name in [PlaceFacts]
    public String provinceName(String english) {
        return session.filterWords().names().of(Facet.PROVINCE, english);
    }

    /// Understands places as they are said.
    public PlaceWords words() {
        followSites();
        var known = words;
        if (known == null) {
            known = new PlaceWords(geography.get(), sites);
            words = known;
        }
        return known;
    }

    private void renew(BorderGeography known) {
        finder = new PlaceFinder(known, sites);
        words = null;
    }

    private void followSites() {
        var now = List.copyOf(session.state().get().contents().sites());
        if (!isSame(now, sites)) {
            sites = now;
            renew(geography.get());
        }
    }

    private static boolean isSame(List<Site> some, List<Site> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (var i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }
}
