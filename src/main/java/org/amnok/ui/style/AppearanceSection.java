package org.amnok.ui.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import org.amnok.map.compose.ClassTitles;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.Breaks;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Classing.ByValue;
import org.amnok.map.styling.Classing.Grade;
import org.amnok.map.styling.Classing.Graded;
import org.amnok.map.styling.Classing.One;
import org.amnok.map.styling.Classing.ValueClass;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// One look for all, or classes: by which attribute, how they are cut, and the look of each.
final class AppearanceSection extends VBox {
    private static final int USUAL_CLASSES = 5;
    private static final int MOST_CLASSES = 9;

    /// How features are distinguished.
    private enum Mode {
        ONE,
        VALUES,
        GRADES
    }

    private final StyleDraft draft;
    private final StyleSubject subject;
    private final Supplier<ClassMaker> maker;
    private final Session session;
    private final LatestTask<Classing> classing;
    private final Symbols symbols;
    private final List<Attribute> attributes;
    private final List<Attribute> numbers;
    private final VBox rows = Fx.column("look-rows");
    private boolean own;

    AppearanceSection(
            StyleDraft draft, StyleSubject subject, Session session, Symbols symbols, Tasks tasks) {
        this.draft = draft;
        this.subject = subject;
        this.symbols = symbols;
        this.session = session;
        classing = tasks.newest();
        maker = () -> new ClassMaker(subject, subject.values().get());
        attributes = subject.choices().attributes();
        numbers = attributes.stream().filter(Attribute::isNumber).toList();
        getStyleClass().add("section");
        getChildren().add(rows);
        draft.styling().subscribe(this::follow);
    }

    /// Fields that a person changes stay as they are; undo and new classes fill them anew.
    private void follow(LayerStyling styling) {
        if (!own) {
            var focused = focused();
            fill(styling.classing());
            focused.map(id -> rows.lookup("#" + id)).ifPresent(Node::requestFocus);
        }
    }

    /// The field that has the focus, by its id: it is built again and must not lose it.
    private Optional<String> focused() {
        return rows.lookupAll(".combo-box, .spinner").stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void fill(Classing classing) {
        rows.getChildren().clear();
        if (!attributes.isEmpty()) {
            rows.getChildren()
                    .add(Text.titled("style.how_features_are_told_apart", mode(classing)));
        }
        switch (classing) {
            case One(var look) -> add("", look, next -> set(new One(next)));
            case ByValue values -> fill(values);
            case Graded graded -> fill(graded);
        }
    }

    private void add(String title, SymbolAppearance look, Consumer<SymbolAppearance> changed) {
        var isFirst = rows.lookup(".look-row") == null;
        rows.getChildren().add(new AppearanceRow(subject, title, look, symbols, isFirst, changed));
    }

    /// Takes a change of one look without building the fields again under the pointer.
    private void set(Classing next) {
        own = true;
        draft.change(s -> s.with(next));
        own = false;
    }

    private Choice<Mode> mode(Classing classing) {
        var modes = new ArrayList<>(List.of(Mode.ONE, Mode.VALUES));
        if (!numbers.isEmpty()) {
            modes.add(Mode.GRADES);
        }
        var choice = new Choice<>(modes, m -> Messages.word("codes.mode", m));
        choice.setId("style-mode");
        choice.setValue(
                switch (classing) {
                    case One _ -> Mode.ONE;
                    case ByValue _ -> Mode.VALUES;
                    case Graded _ -> Mode.GRADES;
                });
        choice.valueProperty().subscribe((was, is) -> choose(is));
        return choice;
    }

    private void choose(Mode mode) {
        switch (mode) {
            case ONE -> {
                classing.cancel();
                draft.change(s -> s.with(Classing.DESIGNED));
            }
            case VALUES -> make(m -> m.byValue(attributes.getFirst()));
            case GRADES -> make(m -> m.graded(numbers.getFirst(), Breaks.JENKS, USUAL_CLASSES));
        }
    }

    /// Works out classes in the background; those that were asked for last count.
    private void make(Function<ClassMaker, Classing> work) {
        var now = maker.get();
        classing.ask(
                () -> work.apply(now), made -> draft.change(s -> s.with(made)), session::report);
    }

    private void fill(ByValue values) {
        var attribute = attribute(attributes, values.attribute());
        attribute.valueProperty().subscribe((was, is) -> make(m -> m.byValue(is)));
        rows.getChildren().add(Text.titled("style.attribute", attribute));
        for (int i = 0; i < values.classes().size(); i++) {
            var number = i;
            add(
                    ClassTitles.shown(values.classes().get(i).value()),
                    values.classes().get(i).look(),
                    next -> set(replaced(number, next)));
        }
        add(Messages.text("common.others"), values.others(), next -> set(others(next)));
    }

    private Classing replaced(int number, SymbolAppearance next) {
        return switch (draft.styling().get().classing()) {
            case ByValue v -> {
                var classes = new ArrayList<>(v.classes());
                classes.set(number, new ValueClass(classes.get(number).value(), next));
                yield new ByValue(v.attribute(), classes, v.others());
            }
            case Graded g -> {
                var grades = new ArrayList<>(g.grades());
                var old = grades.get(number);
                grades.set(number, new Grade(old.from(), old.to(), next));
                yield new Graded(g.attribute(), g.method(), grades, g.unknown());
            }
            case One _ -> new One(next);
        };
    }

    private Classing others(SymbolAppearance next) {
        return switch (draft.styling().get().classing()) {
            case ByValue v -> new ByValue(v.attribute(), v.classes(), next);
            case Graded g -> new Graded(g.attribute(), g.method(), g.grades(), next);
            case One _ -> new One(next);
        };
    }

    private void fill(Graded graded) {
        var attribute = attribute(numbers, graded.attribute());
        var method = Fx.growing(new Choice<>(List.of(Breaks.values()), Breaks::title));
        method.setId("style-method");
        method.setValue(graded.method());
        var count = new Spinner<Integer>(2, MOST_CLASSES, Math.max(2, graded.grades().size()));
        count.setId("style-classes");
        count.setPrefWidth(64);
        count.setMinWidth(64);
        Runnable again =
                () ->
                        make(
                                m ->
                                        m.graded(
                                                attribute.getValue(),
                                                method.getValue(),
                                                count.getValue()));
        attribute.valueProperty().subscribe((was, is) -> again.run());
        method.valueProperty().subscribe((was, is) -> again.run());
        count.valueProperty().subscribe((was, is) -> again.run());
        var row =
                Fx.row(
                        "look-controls",
                        Fx.growing(Text.titled("style.how_classes_are_cut", method)),
                        Text.titled("style.number_of_classes", count));
        rows.getChildren().addAll(Text.titled("style.attribute", attribute), row);
        grades(graded);
    }

    private void grades(Graded graded) {
        if (graded.grades().isEmpty()) {
            var words = Messages.text("style.no_feature_has_this_number_yet");
            rows.getChildren().add(Text.wrapped(words, "hint"));
        }
        for (int i = 0; i < graded.grades().size(); i++) {
            var number = i;
            var grade = graded.grades().get(i);
            add(
                    ClassTitles.grade(graded, grade),
                    grade.look(),
                    next -> set(replaced(number, next)));
        }
        add(Messages.text("common.not_known"), graded.unknown(), next -> set(others(next)));
    }

    private static Choice<Attribute> attribute(List<Attribute> among, String name) {
        var choice = Fx.named("style-attribute", new Choice<>(among, Attribute::title));
        among.stream().filter(a -> a.name().equals(name)).findFirst().ifPresent(choice::setValue);
        return choice;
    }
}
