package org.amnok.domain.project;

/// What became of one field of a record.
///
/// @param field its column's name in the project file, for example `coord_uncertainty_m`
/// @param before and after: the values as text, empty when there is none; a point as "latitude,
///   longitude", another geometry told by its kind
public record FieldChange(String field, String before, String after) {}
