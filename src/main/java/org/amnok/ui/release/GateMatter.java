package org.amnok.ui.release;

import java.util.ArrayList;
import java.util.List;
import org.amnok.release.ReleaseWarning;
import org.amnok.ui.project.SightingPart;
import org.amnok.words.Messages;

/// Something that a person decides about a release, or has decided, with what can be done about it.
///
/// @param id of its row
/// @param head what it is about, in a sentence
/// @param words why, and how it can be mended; empty for what is decided
/// @param asksWhy true when a reason is to be typed
record GateMatter(String id, String head, String words, List<Way> ways, boolean asksWhy) {
    /// A button.
    ///
    /// @param id of it
    /// @param name what a screen reader says, for it stands beside others with the same words
    record Way(String id, String words, String name, Runnable act) {}

    /// All that a person reads of it.
    String told() {
        return id + " " + head + " " + words;
    }

    /// Those that are to be decided, in the order in which they were found.
    static List<GateMatter> open(GateModel model, GateView.Ways exits) {
        var all = new ArrayList<GateMatter>();
        if (model.isReasonMissing()) {
            all.add(reason(model));
        }
        model.open().forEach(each -> all.add(open(each, model, exits)));
        return all;
    }

    private static GateMatter reason(GateModel model) {
        return new GateMatter(
                "gate-why",
                Messages.text("gate.why_included", model.lifted().size()),
                Messages.text("gate.the_reason_goes_into_the_log"),
                List.of(
                        way(
                                "gate-do-not-include",
                                "gate.do_not_include",
                                Messages.text("gate.why_included", model.lifted().size()),
                                model::liftNone)),
                true);
    }

    private static GateMatter open(ReleaseWarning warning, GateModel model, GateView.Ways exits) {
        var code = warning.kind().code();
        var ways = new ArrayList<Way>(leading(warning, exits));
        switch (warning.kind()) {
            case FINDABLE ->
                    ways.add(
                            way(
                                    "gate-without-reports",
                                    "gate.exclude_reports",
                                    warning,
                                    () -> model.withoutReports().set(true)));
            case COORDINATE, NAME, PHONE, MARKED -> {
                if (warning.count() > 0 && warning.knowsAll()) {
                    ways.add(
                            way(
                                    "gate-exclude-" + code,
                                    "gate.exclude_sightings",
                                    warning,
                                    () -> model.exclude(warning)));
                }
            }
            case CENTRED, ZOOM, BLANK, PICTURE, POINTED -> {}
        }
        ways.add(
                way(
                        "gate-accept-" + code,
                        isOfFrame(warning) ? "gate.keep_the_frame" : "gate.include_anyway",
                        warning,
                        () -> model.accepted().add(warning)));
        return new GateMatter("gate-open-" + code, warning.head(), warning.words(), ways, false);
    }

    private static boolean isOfFrame(ReleaseWarning warning) {
        return switch (warning.kind()) {
            case CENTRED, ZOOM, BLANK, POINTED -> true;
            case FINDABLE, COORDINATE, NAME, PHONE, PICTURE, MARKED -> false;
        };
    }

    /// Where it can be mended.
    private static List<Way> leading(ReleaseWarning warning, GateView.Ways exits) {
        var id = "gate-go-" + warning.kind().code();
        switch (warning.kind()) {
            case CENTRED, ZOOM, BLANK, MARKED -> {
                return List.of(way(id, "gate.go_to_the_map", warning, exits::goBack));
            }
            case PICTURE, POINTED -> {
                return List.of(way(id, "gate.go_to_the_page", warning, exits::goBack));
            }
            case FINDABLE, COORDINATE, NAME, PHONE -> {}
        }
        if (warning.sightings().isEmpty()) {
            return List.of(way(id, "gate.go_to_the_page", warning, exits::goBack));
        }
        var first = warning.sightings().getFirst();
        return warning.kind() == ReleaseWarning.Kind.FINDABLE
                ? List.of(
                        way(
                                id,
                                "gate.go_to_the_report",
                                warning,
                                () -> exits.goTo(first, SightingPart.REPORT)))
                : List.of(
                        way(
                                id,
                                "gate.go_to_the_sighting",
                                warning,
                                () -> exits.goTo(first, SightingPart.NOTES)));
    }

    /// Those that are decided.
    static List<GateMatter> made(GateModel model) {
        var all = new ArrayList<GateMatter>();
        model.warnings().get().stream()
                .filter(model.accepted()::contains)
                .forEach(each -> all.add(accepted(each, model)));
        if (model.withoutReports().get()) {
            all.add(reports(model));
        }
        if (!model.excluded().isEmpty()) {
            all.add(excluded(model));
        }
        if (!model.lifted().isEmpty() && !model.isReasonMissing()) {
            all.add(lifted(model));
        }
        return all;
    }

    private static GateMatter accepted(ReleaseWarning warning, GateModel model) {
        var key = isOfFrame(warning) ? "gate.kept_knowingly" : "gate.included_knowingly";
        return made(
                "accepted-" + warning.kind().code(),
                Messages.text(key, warning.head()),
                () -> model.accepted().remove(warning));
    }

    private static GateMatter reports(GateModel model) {
        return made(
                "reports",
                Messages.text("gate.outlet_title_and_address_of_all"),
                () -> model.withoutReports().set(false));
    }

    private static GateMatter excluded(GateModel model) {
        return made(
                "excluded",
                Messages.text("gate.excluded_by_hand", model.excluded().size()),
                model::excludeNone);
    }

    private static GateMatter lifted(GateModel model) {
        return made(
                "lifted",
                Messages.text(
                        "gate.included_by_exception",
                        model.lifted().size(),
                        model.reason().get().strip()),
                model::liftNone);
    }

    private static GateMatter made(String what, String head, Runnable again) {
        return new GateMatter(
                "gate-made-" + what,
                head,
                "",
                List.of(way("gate-again-" + what, "gate.decide_again", head, again)),
                false);
    }

    private static Way way(String id, String key, ReleaseWarning warning, Runnable act) {
        return new Way(
                id,
                Messages.text(key, warning.count()),
                Messages.text(
                        "gate.way_and_matter", Messages.text(key, warning.count()), warning.head()),
                act);
    }

    private static Way way(String id, String key, String about, Runnable act) {
        var words = Messages.text(key);
        return new Way(id, words, Messages.text("gate.way_and_matter", words, about), act);
    }
}
