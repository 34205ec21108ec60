package org.amnok.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.stage.Screen;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.ReleasePolicy;
import org.amnok.release.ReleaseReview;
import org.amnok.release.ReleaseTerms;
import org.amnok.ui.release.GateMaps;
import org.amnok.ui.release.GateModel;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.release.GateView;
import org.amnok.ui.session.Session;

/// Asks before every release what leaves this machine.
final class GateDesk {
    private final WindowParts parts;
    private final Dialogs dialogs;
    private final UsualPolicy usual;

    GateDesk(WindowParts parts, Dialogs dialogs, UsualPolicy usual) {
        this.parts = parts;
        this.dialogs = dialogs;
        this.usual = usual;
    }

    /// With which a question begins.
    ReleaseTerms terms() {
        return ReleaseTerms.of(usual.get());
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

    /// Asks, and goes on with what was decided; with nothing when nothing shall leave. The
    /// sightings pass through the gate in the background.
    ///
    /// @param ready runs before it asks, or tells why it cannot
    void ask(GateQuestion question, Runnable ready, Consumer<Decision> then) {
        ask(question, List.of(), ready, then);
    }

    /// @param beside what a person may want beside the output
    void ask(GateQuestion question, List<CheckBox> beside, Consumer<Decision> then) {
        ask(question, beside, () -> {}, then);
    }

    private void ask(
            GateQuestion question, List<CheckBox> beside, Runnable ready, Consumer<Decision> then) {
        CompletableFuture.supplyAsync(() -> question.review().apply(terms()), parts.background())
                .whenCompleteAsync(
                        (first, failure) -> {
                            ready.run();
                            if (failure == null) {
                                show(question, beside, first).ifPresent(then);
                            } else {
                                dialogs.tell(Session.problem(failure));
                            }
                        },
                        parts.fx());
    }

    private Optional<Decision> show(
            GateQuestion question, List<CheckBox> beside, ReleaseReview first) {
        var model = new GateModel(question, first, parts.background(), parts.fx());
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
        view.offer(beside);
        if (!dialogs.askCarefully("Release", view, view.first(), view::follow)) {
            return Optional.empty();
        }
        var review = model.review().get();
        usual.released(review.terms().policy());
        return Optional.of(new Decision(review, view.wantsSummary()));
    }
}
