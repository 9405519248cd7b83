package org.chancery.dossier;

import java.math.BigDecimal;

/**
 * What was given in one currency.
 *
 * @param currency ISO 4217
 * @param amount sum, never converted
 * @param events how many events named an amount in this currency
 * @param approximate whether some amount was told as "about"
 */
public record Money(String currency, BigDecimal amount, int events, boolean approximate) {

  Money plus(BigDecimal more, boolean about) {
    return new Money(currency, amount.add(more), events + 1, approximate || about);
  }
}
