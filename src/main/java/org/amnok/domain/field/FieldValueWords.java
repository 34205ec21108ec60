package org.amnok.domain.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.amnok.domain.Bank;
import org.amnok.domain.Coded;
import org.amnok.domain.River;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.count.CountCodes;
import org.amnok.domain.count.CountsText;
import org.amnok.domain.record.Observation;

/// What the values that projects keep as codes are called, by their columns.
final class FieldValueWords {
    /// A column of one name may be in several tables.
    private static final Map<String, List<Function<String, Optional<String>>>> OF_COLUMNS =
            new HashMap<>();

    /// What is measured, and kept with a decimal that forms do not show: 200.0.
    private static final List<String> MEASURED =
            List.of(
                    "bearing_degrees",
                    "bearing_uncertainty_degrees",
                    "coord_uncertainty_m",
                    "field_of_view_degrees",
                    "precision_m",
                    "range_m",
                    "range_uncertainty_m",
                    "river_km_from",
                    "river_km_from_uncertainty",
                    "river_km_to",
                    "river_km_to_uncertainty");

    static {
        FieldCatalogue.ALL.forEach(field -> put(field.column(), code -> of(field.type(), code)));
        put("counts", FieldValueWords::counts);
        put("kind", EvidenceKind.values(), EvidenceKind::label);
        put("type", SiteType.values(), SiteType::label);
        put("result", Observation.Result.values(), Observation.Result::label);
        put("loc_method", LocationMethod.values(), LocationMethod::label);
        put("river", River.values(), River::label);
        put("stretch_river", River.values(), River::label);
        put("stretch_bank", Bank.values(), Bank::label);
        MEASURED.forEach(column -> put(column, FieldValueWords::whole));
    }

    private FieldValueWords() {}

    /// Empty for what is no code of the column.
    static Optional<String> find(String column, String code) {
        return OF_COLUMNS.getOrDefault(column, List.of()).stream()
                .flatMap(words -> words.apply(code).stream())
                .findFirst();
    }

    private static void put(String column, Function<String, Optional<String>> words) {
        OF_COLUMNS.computeIfAbsent(column, name -> new ArrayList<>()).add(words);
    }

    private static <E extends Coded> void put(
            String column, E[] values, Function<E, String> label) {
        put(column, code -> Coded.find(values, code).map(label));
    }

    private static <T> Optional<String> of(FieldType<T> type, String code) {
        var isCode =
                !code.isEmpty()
                        && switch (type) {
                            case FieldType.Choice<T> choice -> choice.codes().contains(code);
                            case FieldType.Marks _, FieldType.Dates _ -> true;
                            default -> false;
                        };
        if (!isCode) {
            return Optional.empty();
        }
        var value = type.read(code);
        return Optional.ofNullable(value)
                .map(its -> type instanceof FieldType.Choice<T> c ? c.words(its) : type.brief(its))
                .filter(words -> !words.isEmpty());
    }

    private static Optional<String> whole(String number) {
        return number.endsWith(".0")
                ? Optional.of(number.substring(0, number.length() - 2))
                : Optional.empty();
    }

    private static Optional<String> counts(String code) {
        var rows = CountCodes.read(code);
        return rows.isEmpty() ? Optional.empty() : Optional.of(CountsText.words(rows));
    }
}
