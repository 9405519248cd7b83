package org.chancery.web.openid;

import java.util.List;

/**
 * Of whom a provider says who they are.
 *
 * @param issuer the provider
 * @param subject who it is, by a name that it gives to nobody else, ever
 * @param name what they like to be called; says nothing of who they are
 * @param roles values of the claim that tells roles
 */
record Vouched(String issuer, String subject, String name, List<String> roles) {}
