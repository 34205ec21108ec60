package org.amnok.ui.inspector;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.likeness.Likeness;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.SameAsEdits;
import org.amnok.domain.record.NotSame;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.LatestTask;
import org.amnok.words.Messages;

/// The sightings that may tell of the same event as the one of the form, with their reasons. Not
/// there when there are none.
final class LikeView extends VBox implements FormSection<Sighting> {
    private static final int MOST_SHOWN = 4;

    private final SightingForm form;
    private final LatestTask<List<Likeness>> finding;

    LikeView(SightingForm form) {
        this.form = form;
        finding = form.asking();
        getStyleClass().addAll("part", "likenesses");
        setId("may-be-the-same");
        show(List.of());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        show(List.of());
        finding.ask(form.likeTo(sighting), found -> named(sighting, found));
    }

    private void named(Sighting sighting, List<Likeness> found) {
        var few = found.stream().limit(MOST_SHOWN).toList();
        form.afterReading(
                few.stream().map(Likeness::sighting).toList(),
                () -> {
                    if (form.current().filter(sighting::equals).isPresent()) {
                        show(few);
                    }
                });
    }

    private void show(List<Likeness> found) {
        getChildren().clear();
        Fx.show(this, !found.isEmpty());
        if (!found.isEmpty()) {
            getChildren().add(Text.label("alike.heading", "field-label"));
            found.forEach(each -> getChildren().add(row(each)));
        }
    }

    private Node row(Likeness like) {
        var name = form.nameOf(like.sighting());
        var words = Text.wrapped(Messages.text("alike.row", name, like.text()), "hint");
        var same = Buttons.of("alike.the_same", () -> join(like.sighting()), "quiet");
        same.setDisable(form.isReadOnly());
        Tooltips.of(same, "alike.the_same_help", name, like.text());
        var other = Buttons.of("alike.not_the_same", () -> part(like.sighting()), "quiet");
        other.setDisable(form.isReadOnly());
        Tooltips.of(other, "alike.not_the_same_help", name);
        return new VBox(words, new HBox(same, other));
    }

    private void part(UUID other) {
        form.current()
                .map(one -> NotSame.of(one.uuid(), other))
                .filter(pair -> form.contents().find(NotSame.class, pair.uuid()).isEmpty())
                .ifPresent(pair -> form.perform(new Edit.Set(null, pair, "not the same")));
    }

    private void join(UUID other) {
        form.current()
                .flatMap(
                        one ->
                                SameAsEdits.join(
                                        List.of(one.uuid(), other),
                                        form.contents(),
                                        UUID.randomUUID()))
                .ifPresent(form::perform);
    }
}
