package org.amnok.map.compose;

import java.util.List;
import java.util.Set;
import org.amnok.map.styling.EcqlFilter;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryLogicOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.factory.CommonFactoryFinder;

/// Makes of a filter the same one without what it asks about days: each such comparison is taken
/// for met, or for not met. Whether there is a date at all may be asked.
final class WithoutDays {
    private static final Set<String> DAYS = Set.of(FilterEcql.EARLIEST, FilterEcql.LATEST);
    private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();

    private WithoutDays() {}

    /// @param instead of comparisons with days: [Filter#INCLUDE] or [Filter#EXCLUDE]
    static Filter of(Filter filter, Filter instead) {
        return switch (filter) {
            case And and -> FILTERS.and(each(and, instead));
            case Or or -> FILTERS.or(each(or, instead));
            case Not not -> FILTERS.not(of(not.getFilter(), instead));
            case PropertyIsNull isNull -> isNull;
            default -> asksForDays(filter) ? instead : filter;
        };
    }

    private static List<Filter> each(BinaryLogicOperator filters, Filter instead) {
        return filters.getChildren().stream().map(each -> of(each, instead)).toList();
    }

    static boolean asksForDays(Filter filter) {
        return EcqlFilter.attributes(filter).stream().anyMatch(DAYS::contains);
    }
}
