@NullMarked
package parley.ledger;

import org.jspecify.annotations.NullMarked;
