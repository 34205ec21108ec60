package org.amnok.ui.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.FieldType;
import org.amnok.domain.field.FormPart;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.field.SightingField.In;
import org.amnok.domain.field.SightingField.Trait;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.ChangeGuard;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypedField;

/// The fields of one part of the form that need no control of their own: texts and choices.
final class FieldsSection extends BoxedPart implements FormSection<Sighting> {
    private static final int PUBLIC_LINES = 3;
    private static final int INTERNAL_LINES = 2;

    private final SightingForm form;
    private final List<Control> controls;
    private final ChangeGuard showing = new ChangeGuard();

    FieldsSection(SightingForm form, FormPart part) {
        this.form = form;
        controls = part.fields().stream().map(this::control).toList();
        FormLayout.part(box, controls.stream().map(Control::node).toArray(Node[]::new));
    }

    /// A field in the form.
    private interface Control {
        Node node();

        void show(Sighting sighting, boolean other);
    }

    private <T> Control control(SightingField<T> field) {
        return switch (field.type()) {
            case FieldType.Choice<T> choice -> new Chosen<>(field, choice);
            case FieldType.Text(var isLong) -> new Typed<>(field, isLong);
            case FieldType.Marks _,
                    FieldType.Day _,
                    FieldType.Dates _,
                    FieldType.Zone _,
                    FieldType.Reference _,
                    FieldType.Stamp _,
                    FieldType.Position _,
                    FieldType.CountRows _ ->
                    throw new IllegalArgumentException(field + " has a section of its own");
        };
    }

    private static String id(SightingField<?> field) {
        return field.column().replace('_', '-');
    }

    private <T> void keep(SightingField<T> field, T value) {
        form.edit(field.editLabel(), draft -> field.set(draft, value));
    }

    /// A choice.
    private final class Chosen<T> implements Control {
        private final SightingField<T> field;
        private final Choice<T> choice;

        Chosen(SightingField<T> field, FieldType.Choice<T> of) {
            this.field = field;
            choice = new Choice<>(of.values(), of::words);
            choice.setId(id(field));
            showing.onChange(choice.valueProperty(), value -> keep(field, value));
        }

        @Override
        public Node node() {
            return Text.titledSaying(field.label(In.FORM), choice);
        }

        @Override
        public void show(Sighting sighting, boolean other) {
            choice.setValue(field.of(sighting));
        }
    }

    /// A text.
    private final class Typed<T> implements Control {
        private final SightingField<T> field;
        private final TypedField typed;

        Typed(SightingField<T> field, boolean isLong) {
            this.field = field;
            var input =
                    isLong
                            ? FormLayout.lines(
                                    field.is(Trait.INTERNAL) ? INTERNAL_LINES : PUBLIC_LINES)
                            : new TextField();
            input.setId(id(field));
            typed =
                    TypedField.of(
                            field.is(Trait.INTERNAL) ? "" : field.label(In.FORM),
                            input,
                            text -> keep(field, field.ofCode(isLong ? text : text.strip())));
            input.setAccessibleText(field.label(In.FORM));
            if (field == FieldCatalogue.OUTLET && input instanceof TextField line) {
                UsedOutlets.offer(form, line, typed::flush);
            }
        }

        @Override
        public Node node() {
            if (!field.is(Trait.INTERNAL)) {
                return typed;
            }
            var lock = Text.of(field.label(In.FORM), "field-label");
            lock.setGraphic(new Icon("lock", 13));
            return new VBox(lock, typed);
        }

        @Override
        public void show(Sighting sighting, boolean other) {
            typed.show(field.code(field.of(sighting)), other);
        }
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        showing.quietly(() -> controls.forEach(control -> control.show(sighting, other)));
    }
}
