package org.amnok.ui;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.filter.FilterText;
import org.amnok.ui.session.Session;

/// The filter and the few selected sightings of a project, as it keeps them from one opening to the
/// next, in words. What cannot be read is left out.
final class KeptSelection {
    private static final String FILTER = "view.filter";
    private static final String SELECTED = "view.selected";

    /// More are not kept.
    private static final int MOST = 200;

    private KeptSelection() {}

    /// What to keep of a session.
    static Map<String, String> of(Session session) {
        var selected = session.selection().uuids().get();
        return Map.of(
                FILTER,
                FilterText.write(session.filter().get()),
                SELECTED,
                selected.size() > MOST
                        ? ""
                        : selected.stream().map(UUID::toString).collect(Collectors.joining(" ")));
    }

    static void giveBack(Map<String, String> settings, Session session) {
        FilterText.read(settings.getOrDefault(FILTER, "")).ifPresent(session.filter()::set);
        session.selection()
                .set(
                        Stream.of(settings.getOrDefault(SELECTED, "").split(" "))
                                .filter(word -> word.length() == 36)
                                .map(KeptSelection::uuid)
                                .filter(session::has)
                                .toList());
    }

    private static UUID uuid(String word) {
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException unreadable) {
            return new UUID(0, 0);
        }
    }
}
