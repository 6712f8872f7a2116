# A module that exists in two places; as a script it does nothing.
value = 'here'
