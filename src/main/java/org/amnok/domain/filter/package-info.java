/// What a person asks of sightings: criteria that all must meet, and the text that keeps them.
@NullMarked
package org.amnok.domain.filter;

import org.jspecify.annotations.NullMarked;
