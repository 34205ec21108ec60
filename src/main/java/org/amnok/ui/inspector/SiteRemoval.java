package org.amnok.ui.inspector;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// Deletes a site, after telling what points at it: sightings lose the link and keep their place,
/// observations go along. One edit that brings all of it back.
final class SiteRemoval extends BoxedPart implements FormSection<Site> {
    private final SiteForm form;
    private final InstantSource clock;
    private final Button remove = new Button(Messages.text("inspector.delete_this_site"));
    private final Label warning = Text.wrapped("", "hint");
    private final HBox answer;

    SiteRemoval(SiteForm form, InstantSource clock) {
        this.form = form;
        this.clock = clock;
        remove.setId("site-delete");
        remove.getStyleClass().add("link");
        remove.setOnAction(event -> form.current().ifPresent(this::ask));
        Tooltips.of(remove, "inspector.says_first_what_points_at_it");
        var yes = Fx.named("site-delete-yes", new Button(Messages.text("common.delete")));
        yes.setOnAction(event -> form.current().ifPresent(this::delete));
        var no = Buttons.of("inspector.keep_it", () -> asking(false));
        answer = Fx.row("form-buttons", yes, no);
        box.getChildren().addAll(remove, warning, answer);
        box.getStyleClass().add("section");
        List.of(remove, warning, answer).forEach(Fx::collapsing);
        asking(false);
    }

    @Override
    public void show(Site site, boolean other) {
        if (other) {
            asking(false);
        }
    }

    private void asking(boolean asking) {
        remove.setVisible(!asking);
        warning.setVisible(asking);
        answer.setVisible(asking);
    }

    private void ask(Site site) {
        warning.setText(words(form.linked(site.uuid()).count(), looks(site.uuid()).size()));
        asking(true);
    }

    /// What points at a site.
    static String words(int sightings, int looks) {
        if (sightings == 0 && looks == 0) {
            return Messages.text("inspector.nothing_points_at_this_site");
        }
        var words = new ArrayList<String>();
        if (sightings > 0) {
            words.add(
                    Messages.text(
                            "inspector.this_site_the_link_goes_the",
                            (sightings == 1
                                    ? Messages.text("inspector.1_sighting_names")
                                    : Messages.text("inspector.sightings_name", sightings))));
        }
        if (looks > 0) {
            words.add(
                    Messages.text(
                            "inspector.along",
                            (looks == 1
                                    ? Messages.text("inspector.1_look_goes")
                                    : Messages.text("inspector.looks_go", looks))));
        }
        return String.join(" ", words);
    }

    private List<Observation> looks(UUID site) {
        return form.contents().all(Observation.class).stream().filter(l -> l.isOf(site)).toList();
    }

    private void delete(Site site) {
        form.read(form.linked(site.uuid()), linked -> delete(site, linked));
    }

    private void delete(Site site, List<Sighting> linked) {
        var edits = new ArrayList<Edit>();
        for (var sighting : linked) {
            var unlinked = sighting.edit().site(null).done(clock.instant());
            edits.add(new Edit.Replace(sighting, unlinked, "remove link to site"));
        }
        looks(site.uuid()).forEach(look -> edits.add(new Edit.Set(look, null, "delete look")));
        edits.add(new Edit.Set(site, null, "delete site"));
        form.perform("delete site", edits);
    }
}
