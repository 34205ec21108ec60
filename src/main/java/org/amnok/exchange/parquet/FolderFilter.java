package org.amnok.exchange.parquet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Certainty;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;

/// A filter as a condition in SQL, with the values it asks for beside it.
///
/// @param condition with a question mark for each value
record FolderFilter(String condition, List<Object> values) {
    /// Facets that stand in a column; beside them there is how a report is located, and the other
    /// ones belong to projects.
    private static final Map<Facet, String> COLUMNS =
            Map.of(
                    Facet.KIND, "kind",
                    Facet.STATUS, "status",
                    Facet.RELIABILITY, "reliability",
                    Facet.CREDIBILITY, "credibility",
                    Facet.BANK, "bank",
                    Facet.PROVINCE, "province");

    /// Those facets that the columns of the folder tell.
    static List<Facet> facets(FolderColumns columns) {
        return Stream.of(Facet.values())
                .filter(FolderFilter::isAsked)
                .filter(facet -> facet == Facet.LOCATED || columns.has(column(facet)))
                .toList();
    }

    private static boolean isAsked(Facet facet) {
        return facet == Facet.LOCATED || COLUMNS.containsKey(facet);
    }

    private static String column(Facet facet) {
        return COLUMNS.getOrDefault(facet, "");
    }

    /// @throws ProblemException when it asks for what no column tells
    static FolderFilter of(SightingFilter filter, FolderColumns columns) {
        var all = withRetracted(filter, columns);
        if (filter.showsRetracted() || !columns.has("status")) {
            return all;
        }
        var values = new ArrayList<>(all.values());
        values.add(SightingStatus.RETRACTED.code());
        return new FolderFilter(
                all.condition() + " AND " + columns.text("status") + " <> ?", values);
    }

    /// What was retracted passes, too: for counting how many that are.
    static FolderFilter withRetracted(SightingFilter filter, FolderColumns columns) {
        var parts = new ArrayList<String>();
        var values = new ArrayList<>();
        for (var criterion : filter.criteria()) {
            parts.add(part(criterion, columns, values));
        }
        return new FolderFilter(
                parts.isEmpty() ? "true" : String.join(" AND ", parts), List.copyOf(values));
    }

    private static String part(
            Criterion criterion, FolderColumns columns, Collection<Object> values) {
        return switch (criterion) {
            case Criterion.AnyOf(var facet, var some) when isAsked(facet) ->
                    among(facet, some, columns, values);
            case Criterion.NoneOf(var facet, var some) when isAsked(facet) ->
                    "NOT " + among(facet, some, columns, values);
            case Criterion.During during -> days(during, columns, values);
            case Criterion.AlongRiver along -> along(along, columns, values);
            case Criterion.Words words -> FolderPlaces.words(words, columns, values);
            case Criterion.InArea area -> FolderPlaces.passes(columns, columns.tests().of(area));
            case Criterion.Within near -> FolderPlaces.passes(columns, columns.tests().of(near));
            case Criterion.AnyOf _,
                    Criterion.NoneOf _,
                    Criterion.AtLeast _,
                    Criterion.NotLookedSince _ ->
                    throw ProblemException.ofTexts(
                            "parquet.filter_is_not_asked", "parquet.filter_by_columns");
        };
    }

    private static String among(
            Facet facet,
            Collection<String> some,
            FolderColumns columns,
            Collection<Object> values) {
        if (some.isEmpty()) {
            return "false";
        }
        values.addAll(some);
        var marks = String.join(", ", Collections.nCopies(some.size(), "?"));
        return text(facet, columns) + " IN (" + marks + ")";
    }

    /// The value of a facet as filters know it.
    static String text(Facet facet, FolderColumns columns) {
        if (facet == Facet.LOCATED) {
            return columns.located();
        }
        var text = columns.text(column(facet));
        return facet == Facet.BANK
                ? "coalesce(nullif(" + text + ", '" + Bank.UNKNOWN.code() + "'), '')"
                : text;
    }

    private static String along(
            Criterion.AlongRiver along, FolderColumns columns, Collection<Object> values) {
        var isCertain = along.certainty() == Certainty.CERTAIN;
        values.add(along.river().code());
        values.add(isCertain ? along.fromKilometre() : along.toKilometre());
        values.add(isCertain ? along.toKilometre() : along.fromKilometre());
        var there =
                columns.river()
                        + " = ? AND "
                        + columns.lowest()
                        + (isCertain ? " >= ? AND " : " <= ? AND ")
                        + columns.highest()
                        + (isCertain ? " <= ?" : " >= ?");
        var bank = along.bank();
        if (bank == null) {
            return there;
        }
        values.add(bank.code());
        var its = text(Facet.BANK, columns);
        return there + " AND " + its + (isCertain ? " = ?" : " IN (?, '')");
    }

    private static String days(
            Criterion.During during, FolderColumns columns, Collection<Object> values) {
        var span = during.days();
        var isCertain = during.certainty() == Certainty.CERTAIN;
        values.add(isCertain ? span.earliest() : span.latest());
        values.add(isCertain ? span.latest() : span.earliest());
        return isCertain
                ? columns.firstDay() + " >= ? AND " + columns.lastDay() + " <= ?"
                : columns.firstDay() + " <= ? AND " + columns.lastDay() + " >= ?";
    }
}
