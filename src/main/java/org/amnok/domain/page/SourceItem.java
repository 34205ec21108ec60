package org.amnok.domain.page;

/// What a page must say: the sources of reports, what the data's licences ask for, the sentence on
/// boundaries, as of which day, and what is not drawn. It can be moved, but not removed.
///
/// @param outlets true to name the outlets of the reports shown
public record SourceItem(Placement placement, boolean outlets) implements PageItem {
    @Override
    public SourceItem with(Placement next) {
        return new SourceItem(next, outlets);
    }
}
