package org.amnok.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Scene;
import org.amnok.domain.LatLon;
import org.amnok.domain.Progress;
import org.amnok.domain.Secret;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedSighting;
import org.amnok.ui.project.SightingPart;
import org.amnok.ui.release.GateLog;
import org.amnok.ui.release.GateLook;
import org.amnok.ui.release.GateMaps;
import org.amnok.ui.release.GateModel;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.release.GateView;
import org.amnok.ui.release.Preview;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.output.ExportQuery;

/// The gate of a project in a scene of its own, about a picture of Hyesan.
record GateScene(GateModel model, GateView view, Scene scene) {
    private static final GateView.Ways NOWHERE =
            new GateView.Ways() {
                @Override
                public void goTo(UUID sighting, SightingPart part) {}

                @Override
                public void goBack() {}

                @Override
                public void cancel() {}

                @Override
                public void release() {}

                @Override
                public void preview() {}
            };

    /// A sighting that may leave exactly and raises no question.
    static Sighting harmless(LatLon at, String title) {
        return Sightings.at(at, title)
                .edit()
                .status(SightingStatus.SUBMITTED)
                .privacy(PrivacyLevel.EXACT)
                .report(new Report("Daily", "", "", "", Confidence.NOT_STATED))
                .done(Sightings.NOON);
    }

    /// One that is generalised although its report, with an address, is named.
    static Sighting findable(LatLon at, String title) {
        var report =
                new Report("Daily", "Cars", "https://example.org/cars", "", Confidence.NOT_STATED);
        return harmless(at, title)
                .edit()
                .privacy(PrivacyLevel.DISTRICT)
                .report(report)
                .done(Sightings.NOON);
    }

    /// On the FX thread.
    static GateScene of(TestWindow window, LatLon centre, double width, double height) {
        var parts = window.parts();
        var question = question(window, centre);
        var first =
                GateLook.at(
                        question, ReleaseTerms.of(ReleasePolicy.PARTNER), Set.of(), Progress.NONE);
        var model = new GateModel(question, first, new Tasks(Runnable::run, new FxThread()));
        var maps = new GateMaps(model, parts.composer(), parts.renderer(), 1, parts.drawing());
        var view = new GateView(model, maps, new GateLog(List.of()), NOWHERE);
        var scene = new Scene(view, width, height);
        parts.appearance().dress(scene.getStylesheets());
        view.applyCss();
        view.layout();
        return new GateScene(model, view, scene);
    }

    private static GateQuestion question(TestWindow window, LatLon centre) {
        var state = window.bench().session().state().get();
        var releases = window.pictures().releases();
        var frame = new ReleaseFrame(centre, 9000, 7000, "", false, List.of(), List.of());
        return new GateQuestion(
                        Messages.text("export.a_picture_of_the_map"),
                        releases,
                        releases.choice(ExportQuery.of(SightingFilter.ALL), state)
                                .in(List.of(frame), GateScene::isShown, GateScene::isShown),
                        MapExtent.of(
                                Projections.webMercator(),
                                new LatLon(41.375, 128.13),
                                new LatLon(41.435, 128.24)),
                        MapStyle.DEFAULT.in(window.parts().appearance().theme().get()),
                        state.bases())
                .under(Secret.random())
                .shownBy(draft -> new Preview.Shown.Clipping(""));
    }

    private static boolean isShown(ReleasedSighting each) {
        return each.stretch() != null
                || each.point() != null
                        && each.point().lonDegrees() > 128.13
                        && each.point().lonDegrees() < 128.24;
    }

    /// Lets the styles and the layout settle, as before a frame.
    void settle() {
        view.applyCss();
        view.layout();
    }
}
