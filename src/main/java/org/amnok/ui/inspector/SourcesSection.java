package org.amnok.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.project.StatusRules;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// Who told of it, by pseudonyms. There is no field for who they are.
final class SourcesSection extends BoxedPart implements FormSection<Sighting> {
    private final SightingForm form;
    private final Consumer<Source> expunge;
    private final VBox linked = Fx.column("count-rows");
    private final ComboBox<String> code = Fx.named("source-code", new ComboBox<>());
    private final TextField relation = ScriptFont.follow(new TextField());
    private final Label origins = Fx.named("origins", Text.wrapped("", "hint"));

    /// @param expunge asks whether a source shall go for good
    SourcesSection(SightingForm form, Consumer<Source> expunge) {
        this.form = form;
        this.expunge = expunge;
        code.setEditable(true);
        code.setPromptText(Messages.text("inspector.source_code_prompt"));
        code.setAccessibleText(Messages.text("inspector.pseudonym_of_a_source_never_a"));
        code.setPrefWidth(120);
        code.setMinWidth(100);
        code.getEditor().setOnAction(event -> add());
        relation.setId("source-relation");
        relation.setPromptText(Messages.text("inspector.how_they_know"));
        relation.setAccessibleText(Messages.text("inspector.how_the_source_comes_to_know"));
        relation.setOnAction(event -> add());
        HBox.setHgrow(relation, javafx.scene.layout.Priority.ALWAYS);
        var add = Fx.whole(Buttons.named("add-source", "plus", 14, "common.add", this::add));
        add.getStyleClass().add("quiet");
        var line = new HBox(4, code, relation, add);
        FormLayout.part(
                box,
                Text.label("inspector.pseudonyms_only_never_released", "field-label"),
                linked,
                line,
                origins);
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        linked.getChildren()
                .setAll(links(sighting, form.contents()).stream().map(this::row).toList());
        var codes = form.contents().all(Source.class).stream().map(Source::code).sorted().toList();
        if (!code.getItems().equals(codes)) {
            var typed = code.getEditor().getText();
            code.getItems().setAll(codes);
            code.getEditor().setText(typed); // a list that changes chooses by itself
        }
        var count = StatusRules.origins(sighting, form.contents()).size();
        origins.setText(
                count == 1
                        ? Messages.text("inspector.1_origin_sources_evidence_and")
                        : Messages.text("inspector.different_origins_sources", count));
    }

    static List<SourceLink> links(Sighting sighting, ProjectContents contents) {
        return contents.all(SourceLink.class).stream()
                .filter(link -> link.sightingUuid().equals(sighting.uuid()))
                .filter(link -> contents.find(Source.class, link.sourceUuid()).isPresent())
                .toList();
    }

    private Node row(SourceLink link) {
        var source = form.contents().find(Source.class, link.sourceUuid()).orElseThrow();
        var words = source.relation().isEmpty() ? "" : " · " + source.relation();
        var name = Text.wrapped(source.code() + words);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
        var remove =
                Buttons.tool(
                        "close",
                        12,
                        "inspector.this_source_did_not_tell_of",
                        () -> form.perform(new Edit.Set(link, null, "remove source")));
        var going = Messages.text("expunge.expunge") + "…";
        var forGood = Fx.whole(Buttons.saying(going, () -> expunge.accept(source), "quiet"));
        forGood.setId("expunge-source");
        Tooltips.of(forGood, "expunge.what_goes_of_a_source");
        forGood.setAccessibleText(Messages.text("expunge.question_of_a_source", source.code()));
        return Fx.styled(new HBox(4, name, reliability(source), forGood, remove), "count-row");
    }

    /// Choosing another letter adds an assessment of today.
    private Node reliability(Source source) {
        var letters = new ComboBox<Reliability>();
        letters.getItems().setAll(Reliability.values());
        letters.setPromptText("A–F");
        letters.setPrefWidth(70);
        source.reliability().ifPresent(letters::setValue);
        letters.valueProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is != null && is != was) {
                                form.perform(
                                        new Edit.Set(
                                                source,
                                                source.assessed(form.today(), is),
                                                "assess source"));
                            }
                        });
        return Tooltips.of(letters, "inspector.reliability_from_today_on", history(source));
    }

    private static String history(Source source) {
        return source.assessments().isEmpty()
                ? Messages.text("inspector.never_assessed")
                : source.assessments().stream()
                        .map(a -> a.since() + ": " + a.reliability())
                        .collect(Collectors.joining("; ", Messages.text("inspector.so_far"), ""));
    }

    /// Links the source of the code that was typed; makes it when there is none.
    private void add() {
        var typed = code.getEditor().getText().strip();
        form.current().filter(s -> !typed.isEmpty()).ifPresent(s -> add(s, typed));
    }

    private void add(Sighting sighting, String typed) {
        var edits = new ArrayList<Edit>();
        var known =
                form.contents().all(Source.class).stream()
                        .filter(s -> s.code().equalsIgnoreCase(typed))
                        .findFirst();
        var source =
                known.orElseGet(
                        () ->
                                new Source(
                                        UUID.randomUUID(),
                                        typed,
                                        relation.getText().strip(),
                                        List.of()));
        if (known.isEmpty()) {
            edits.add(new Edit.Set(null, source, "add source"));
        }
        var link = SourceLink.of(sighting.uuid(), source.uuid());
        if (form.contents().find(SourceLink.class, link.uuid()).isEmpty()) {
            edits.add(new Edit.Set(null, link, "add source"));
        }
        if (!edits.isEmpty()) {
            form.perform(new Edit.Batch("add source", edits));
        }
        code.setValue(null);
        code.getEditor().clear();
        relation.clear();
    }
}
