package org.amnok.map.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.compose.ClassTitles;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.words.Messages;

/// The classes of a layer as conditions over the columns of its table.
final class ClassConditions {
    /// Attributes that are worked out and have no column.
    private static final Set<String> WITHOUT_COLUMN = Set.of("count", "doubtful");

    private ClassConditions() {}

    /// A class with its rows and look.
    ///
    /// @param title empty when there are no classes
    record Case(String title, Condition condition, SymbolAppearance look) {}

    static boolean canFollow(Classing classing) {
        return classing.classedBy().filter(WITHOUT_COLUMN::contains).isEmpty();
    }

    /// Cases that exclude each other and together take every row. One case for all where the
    /// classes cannot be followed.
    static List<Case> of(Classing classing) {
        return switch (classing) {
            case Classing.One(var look) -> List.of(new Case("", new Condition.Always(), look));
            case Classing.ByValue values when canFollow(values) -> byValue(values);
            case Classing.Graded graded when canFollow(graded) -> graded(graded);
            case Classing.ByValue(_, _, var others) ->
                    List.of(new Case("", new Condition.Always(), others));
            case Classing.Graded graded ->
                    List.of(new Case("", new Condition.Always(), graded.unknown()));
        };
    }

    private static List<Case> byValue(Classing.ByValue values) {
        var cases = new ArrayList<Case>();
        var named = new ArrayList<String>();
        for (var each : values.classes()) {
            var stored = stored(values.attribute(), each.value());
            named.addAll(stored);
            cases.add(
                    new Case(
                            ClassTitles.value(each.value()),
                            new Condition.OneOf(column(values.attribute()), stored),
                            each.look()));
        }
        var rest =
                named.isEmpty()
                        ? new Condition.Always()
                        : Condition.isNot(column(values.attribute()), named);
        cases.add(new Case(Messages.english("common.others"), rest, values.others()));
        return cases;
    }

    private static List<Case> graded(Classing.Graded graded) {
        var cases = new ArrayList<Case>();
        var column = graded.attribute();
        for (var grade : graded.grades()) {
            cases.add(
                    new Case(
                            ClassTitles.grade(graded, grade),
                            new Condition.Within(
                                    column, grade.from(), grade.to(), graded.isLast(grade)),
                            grade.look()));
        }
        cases.add(
                new Case(Messages.english("common.not_known"), outside(graded), graded.unknown()));
        return cases;
    }

    private static Condition outside(Classing.Graded graded) {
        if (graded.grades().isEmpty()) {
            return new Condition.Always();
        }
        var from = graded.grades().getFirst().from();
        var to = graded.grades().getLast().to();
        var column = graded.attribute();
        return Condition.any(
                new Condition.IsNull(column),
                new Condition.Not(new Condition.Within(column, from, to, true)));
    }

    /// Families are no column: their kinds are.
    private static String column(String attribute) {
        return attribute.equals("family") ? "kind" : attribute;
    }

    private static List<String> stored(String attribute, String value) {
        return attribute.equals("family")
                ? Stream.of(SightingKind.values())
                        .filter(k -> k.family().code().equals(value))
                        .map(SightingKind::code)
                        .toList()
                : List.of(value);
    }
}
