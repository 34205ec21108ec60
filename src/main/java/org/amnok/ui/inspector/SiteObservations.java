package org.amnok.ui.inspector;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Site;
import org.amnok.domain.wording.ObservationWords;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// When a site was examined, and what was seen or not seen then.
final class SiteObservations extends BoxedPart implements FormSection<Site> {
    private final SiteForm form;
    private final InstantSource clock;
    private final Label summary = Fx.named("look-summary", Text.wrapped("", "hint"));
    private final VBox rows = Fx.column("form-rows");
    private Optional<UUID> wanted = Optional.empty();

    SiteObservations(SiteForm form, InstantSource clock) {
        this.form = form;
        this.clock = clock;
        var add = Buttons.named("look-add", "inspector.add_a_look", this::add, "link");
        Tooltips.of(add, "inspector.the_site_was_examined_on");
        FormLayout.headed(box, Messages.text("inspector.looks"), "", summary, rows, add);
    }

    /// An observation of today that waits for its date and result.
    void add() {
        form.current()
                .filter(site -> !form.isReadOnly())
                .ifPresent(
                        site -> {
                            var sources =
                                    ObservationWords.sources(
                                            form.contents().all(Observation.class));
                            var fresh =
                                    Observation.planned(
                                            UUID.randomUUID(),
                                            site.uuid(),
                                            read(When.today(clock).toString()).orElseThrow(),
                                            sources.isEmpty() ? "" : sources.getFirst());
                            wanted = Optional.of(fresh.uuid());
                            form.perform(new Edit.Set(null, fresh, "add look"));
                        });
    }

    private Optional<Edtf> read(String text) {
        return DateWords.read(text, When.today(clock));
    }

    @Override
    public void show(Site site, boolean other) {
        var all = form.contents().all(Observation.class);
        var looks =
                ObservationWords.newestFirst(
                        all.stream().filter(l -> l.isOf(site.uuid())).toList());
        summary.setText(ObservationWords.summary(looks));
        if (other || !looks.stream().map(Observation::uuid).toList().equals(shown())) {
            rows.getChildren().setAll(looks.stream().map(this::row).toList());
        }
        var sources = ObservationWords.sources(all);
        for (int i = 0; i < looks.size(); i++) {
            rowAt(i).show(looks.get(i), sources, other);
        }
        focusWanted();
    }

    private ObservationRow row(Observation look) {
        return new ObservationRow(
                look, this::read, (label, after) -> change(label, after), this::remove);
    }

    private ObservationRow rowAt(int index) {
        return (ObservationRow) rows.getChildren().get(index);
    }

    private List<UUID> shown() {
        return rows.getChildren().stream().map(r -> ((ObservationRow) r).look().uuid()).toList();
    }

    private void focusWanted() {
        var index = wanted.map(shown()::indexOf).orElse(-1);
        if (index >= 0) {
            wanted = Optional.empty();
            rowAt(index).applyCss();
            rowAt(index).focusDate();
        }
    }

    private void change(String label, Observation after) {
        var before =
                rows.getChildren().stream()
                        .map(r -> ((ObservationRow) r).look())
                        .filter(l -> l.uuid().equals(after.uuid()))
                        .findFirst();
        before.ifPresent(b -> form.perform(new Edit.Set(b, after, label)));
    }

    private void remove(Observation look) {
        form.perform(new Edit.Set(look, null, "delete look"));
    }
}
