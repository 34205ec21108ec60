package org.amnok.map.compose;

import java.util.Set;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.temporal.After;
import org.geotools.api.filter.temporal.Before;
import org.geotools.api.filter.temporal.During;
import org.geotools.api.filter.temporal.TEquals;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;

/// Makes of a filter the same one without what it asks about days: each such comparison is taken
/// for met, or for not met. Whether there is a date at all may be asked.
final class WithoutDays extends DuplicatingFilterVisitor {
    private static final Set<String> DAYS = Set.of(FilterEcql.EARLIEST, FilterEcql.LATEST);

    private final Filter instead;

    private WithoutDays(Filter instead) {
        this.instead = instead;
    }

    /// @param instead of comparisons with days: [Filter#INCLUDE] or [Filter#EXCLUDE]
    static Filter of(Filter filter, Filter instead) {
        return (Filter) filter.accept(new WithoutDays(instead), null);
    }

    static boolean asksForDays(Filter filter) {
        var names = new FilterAttributeExtractor();
        filter.accept(names, null);
        return names.getAttributeNameSet().stream().anyMatch(DAYS::contains);
    }

    @Override
    public Object visit(PropertyIsBetween filter, Object data) {
        return asksForDays(filter) ? instead : super.visit(filter, data);
    }

    @Override
    public Object visit(PropertyIsEqualTo filter, Object data) {
        return asksForDays(filter) ? instead : super.visit(filter, data);
    }

    @Override
    public Object visit(PropertyIsGreaterThan filter, Object data) {
        return asksForDays(filter) ? instead : super.visit(filter, data);
    }

    @Override
    public Object visit(PropertyIsGreaterThanOrEqualTo filter, Object data) {
        return asksForDays(filter) ? instead : super.visit(filter, data);
    }

    @Override
    public Object visit(PropertyIsLessThan filter, Object data) {
        return asksForDays(filter) ? instead : super.visit(filter, data);
    }

    @Override
    public Object visit(PropertyIsLessThanOrEqualTo filter, Object data) {
        return asksForDays(filter) ? instead : super.visit(filter, data);
    }

    @Override
    public Object visit(PropertyIsLike filter, Object data) {
        return asksForDays(filter) ? instead : super.visit(filter, data);
    }

    @Override
    public Object visit(PropertyIsNotEqualTo filter, Object data) {
        return asksForDays(filter) ? instead : super.visit(filter, data);
    }

    @Override
    public Object visit(After filter, Object data) {
        return asksForDays(filter) ? instead : super.visit(filter, data);
    }

    @Override
    public Object visit(Before filter, Object data) {
        return asksForDays(filter) ? instead : super.visit(filter, data);
    }

    @Override
    public Object visit(During filter, Object data) {
        return asksForDays(filter) ? instead : super.visit(filter, data);
    }

    @Override
    public Object visit(TEquals filter, Object data) {
        return asksForDays(filter) ? instead : super.visit(filter, data);
    }
}
