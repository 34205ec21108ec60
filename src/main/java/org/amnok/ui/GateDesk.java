package org.amnok.ui;

import java.util.ArrayList;
import java.util.Optional;
import javafx.stage.Screen;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.ReleasePolicy;
import org.amnok.release.ReleaseReview;
import org.amnok.ui.release.GateMaps;
import org.amnok.ui.release.GateModel;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.release.GateView;

/// Asks before every release what leaves this machine.
final class GateDesk {
    private final WindowParts parts;
    private final Dialogs dialogs;

    GateDesk(WindowParts parts, Dialogs dialogs) {
        this.parts = parts;
        this.dialogs = dialogs;
    }

    /// What a person decided.
    ///
    /// @param review under the terms that were chosen
    /// @param summary true when one is wanted beside the output
    record Decision(ReleaseReview review, boolean summary) {}

    /// The policies of every project, and those of this one.
    static ArrayList<ReleasePolicy> policies(ProjectContents contents) {
        var all = new ArrayList<>(ReleasePolicy.GIVEN);
        all.addAll(contents.all(ReleasePolicy.class));
        return all;
    }

    /// Empty when nothing shall leave.
    Optional<Decision> ask(GateQuestion question) {
        var model = new GateModel(question, ReleasePolicy.PARTNER);
        var view =
                new GateView(
                        model,
                        new GateMaps(
                                model,
                                parts.composer(),
                                parts.raster(),
                                Screen.getPrimary().getOutputScaleX(),
                                parts.background(),
                                parts.fx()));
        return dialogs.askCarefully("Release", view, view.first(), view::follow)
                ? Optional.of(new Decision(model.review().get(), view.wantsSummary()))
                : Optional.empty();
    }
}
